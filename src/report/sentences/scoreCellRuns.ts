import type { Score } from "../../scores/score";
import type { Run } from "../block";
import type { Telling } from "../telling";
import { emptyCell } from "./placeholder";
import { reasonRuns } from "./scoreRuns";
import { textRun } from "./told";
import { writeFigure } from "./writePattern";

/** What a criterion came to this year, for a cell of a table: its rate, or the figure it looks at. */
export function valueRuns(score: Score, telling: Telling): readonly Run[] {
  if (score.state === "notApplicable") return [textRun("不适用")];
  if (score.rate) return writeFigure(`rates/${score.rate.definition.id}`, false, telling).runs;
  const { fact, ownValue } = score;
  if (ownValue) return [{ kind: "user", text: ownValue.actual.text.trim(), at: ownValue.actual.at }];
  return fact ? writeFigure(`facts/${fact.id}${fact.year === null ? "" : `@${fact.year}`}`, false, telling).runs : [];
}

/** Its points; asked for where nobody has given them. */
export function pointRuns(score: Score, telling: Telling): readonly Run[] {
  if (score.points !== null) return writeFigure(`scores/${score.criterion.id}`, true, telling).runs;
  return score.state === "notApplicable" ? [textRun("不计分")] : [emptyCell];
}

/** Why it lost points; asked for where nobody says. */
export function lostRuns(score: Score, telling: Telling): readonly Run[] {
  if (score.points === null || !score.points.lt(score.full)) return [];
  const reason = reasonRuns(score, telling);
  return reason.length > 0 ? reason : [emptyCell];
}
