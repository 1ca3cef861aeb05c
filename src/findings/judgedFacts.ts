import type { Fact, FactRef } from "../facts/fact";
import { findFact } from "../facts/facts";
import type { Rate } from "../rates/rate";
import type { Scored } from "../scores/scored";

/** The rates on which points depend, each with the names of the rows that it scores; not one that a row's own printed value stands in for. */
export function judgedRates({ rates, scores }: Scored): readonly { readonly rate: Rate; readonly rows: readonly string[] }[] {
  return rates.flatMap((rate) => {
    const rows = scores.filter((score) => score.rate?.definition.id === rate.definition.id);
    return rows.length === 0 ? [] : [{ rate, rows: rows.map(({ criterion }) => criterion.label) }];
  });
}

/** The facts on which points depend, through a rate or by themselves. */
function judgedFacts(scored: Scored): readonly Fact[] {
  const direct = scored.rubric.criteria.flatMap(({ judges }): readonly FactRef[] => (judges && "fact" in judges ? [judges.fact] : []));
  return [...judgedRates(scored).flatMap(({ rate }) => rate.facts), ...direct.map((ref) => findFact(scored.facts, ref))];
}

/** Whether points depend on this fact of this year. */
export function isJudged({ id, year }: Fact, scored: Scored): boolean {
  return judgedFacts(scored).some((fact) => fact.id === id && fact.year === year);
}
