import type { Fact } from "../facts/fact";
import type { Evaluation } from "./evaluation";

/** The facts that the rubric looks at and the workbook does not give, each once; the contradictory ones first. */
export function neededFacts({ scores, facts }: Evaluation): readonly Fact[] {
  const looked = scores.filter(({ state }) => state === "missing").flatMap(({ rate, fact }) => [...(rate?.facts ?? []), ...(fact ? [fact] : [])]);
  const disputed = facts.facts.filter(({ state }) => state === "contradictory" || state === "unreadable");
  const all = new Map([...disputed, ...looked].filter(({ state }) => state !== "known").map((fact) => [`${fact.id}@${fact.year ?? ""}`, fact]));
  return [...all.values()];
}

/** The criteria that cannot be scored without a fact, by their names. */
export function waitingFor({ id, year }: Fact, { scores }: Evaluation): readonly string[] {
  const looksAt = (fact: Fact): boolean => fact.id === id && fact.year === year;
  return scores.filter(({ state, rate, fact }) => state === "missing" && (rate?.facts.some(looksAt) || (fact && looksAt(fact)))).map(({ criterion }) => criterion.label);
}
