import { formatCellRef } from "../../grid/address";
import type { Rubric } from "../../rubrics/rubric";
import type { Score } from "../../scores/score";
import { rubricPoints, valueFormula } from "./scoreFormulas";

/** A criterion's points as a live formula on the user's own cells: by the rubric's rule, or those in the user's own sheet. */
export function livePoints(score: Score, rubric: Rubric): string | null {
  const { claimed, points, state, full } = score;
  if (points === null) return null;
  if (state === "scored") {
    const value = valueFormula(score);
    return value === null ? null : rubricPoints(score, rubric, value, full.toString());
  }
  return state === "manual" && claimed?.value.eq(points) ? formatCellRef(claimed.at) : null;
}
