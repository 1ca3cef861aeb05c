import type { Facts } from "../facts/facts";
import type { Rate } from "../rates/rate";
import { matchRows } from "../rubrics/matchRows";
import type { Rubric } from "../rubrics/rubric";
import type { GivenPoints, Score, Total } from "./score";
import { scoreCriterion } from "./scoreCriterion";
import { totalOf } from "./total";

export interface Scores {
  /** In the order of the rubric. */
  readonly scores: readonly Score[];
  readonly total: Total;
}

/**
 * The scores of a rubric: each criterion by its rule on its rate or fact, the others by the person's points.
 *
 * @param given  points typed into our score sheet, by criterion id; they win over those in the user's own scoring sheet
 */
export function scoresFromRates(
  rates: readonly Rate[],
  rubric: Rubric,
  facts: Facts,
  given: ReadonlyMap<string, GivenPoints> = new Map(),
): Scores {
  const matched = matchRows(rubric.criteria, facts.scoring);
  const scores = rubric.criteria.map((criterion) =>
    scoreCriterion(criterion, {
      rates,
      facts,
      rows: matched.get(criterion.id) ?? [],
      given: given.get(criterion.id),
      rounding: rubric.rounding,
    }),
  );
  return { scores, total: totalOf(scores, rubric, rates) };
}
