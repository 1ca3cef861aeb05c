import type { Facts } from "../../src/facts/facts";
import type { Evaluation } from "../../src/findings/evaluation";
import { findingsFrom } from "../../src/findings/fromScored";
import { ratesFromFacts } from "../../src/rates/fromFacts";
import type { Rubric } from "../../src/rubrics/rubric";
import { allRubrics } from "../../src/rubrics/shipped";
import { scoresFromRates } from "../../src/scores/fromRates";

/** An evaluation through the real rates, scores and checks. */
export function evaluationOf(facts: Facts, rubric: Rubric = hunan()): Evaluation {
  const rates = ratesFromFacts(facts);
  const { scores, total } = scoresFromRates(rates, rubric, facts);
  const scored = { rubric, facts, rates, scores, total };
  return { ...scored, ...findingsFrom(scored), projects: facts.projects.map((project) => evaluationOf(project, rubric)) };
}

export function hunan(): Rubric {
  return rubric("hunan/department-2019");
}

export function rubric(id: string): Rubric {
  const found = allRubrics.find((one) => one.id === id);
  if (!found) throw new Error(`no rubric ${id}: ${allRubrics.map((one) => one.id).join(", ")}`);
  return found;
}
