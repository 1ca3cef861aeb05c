import type { IndicatorRow } from "../../facts/facts";
import type { Score } from "../../scores/score";
import type { Telling } from "../telling";

/** The row of the unit's own form that became this criterion. */
export function indicatorOf({ criterion }: Score, { evaluation }: Telling): IndicatorRow | null {
  return evaluation.facts.indicators.find(({ path, name }) => path === criterion.path && name.text === criterion.label) ?? null;
}

/** What stands between the first level and the criterion; the path of a row that the unit wrote itself ends with its own name. */
export function secondLevelOf(score: Score, telling: Telling): string {
  const { path } = score.criterion;
  return path.slice(1, indicatorOf(score, telling) ? -1 : undefined).join("—");
}
