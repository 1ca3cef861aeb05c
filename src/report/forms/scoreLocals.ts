import type { IndicatorRow } from "../../facts/facts";
import { readAmount } from "../../quantity/readAmount";
import type { Score } from "../../scores/score";
import type { Run } from "../block";
import { labelRun } from "../sentences/labelRun";
import { emptyCell } from "../sentences/placeholder";
import { lostRuns, pointRuns, valueRuns } from "../sentences/scoreCellRuns";
import { standardRuns } from "../sentences/scoreRuns";
import { textRun } from "../sentences/told";
import type { Locals } from "../sentences/writePattern";
import { writeFigure } from "../sentences/writePattern";
import type { Telling } from "../telling";
import { indicatorOf } from "../terms/indicatorOf";
import { userRun } from "../tell/tellText";

/**
 * What the repeated row of a form says of one criterion, by the names that the form's cells use: $level1 $level2 $name
 * $target ($sign $value $unit) $actual $full $points $coefficient $reason.
 */
export function scoreLocals(score: Score, telling: Telling): Locals {
  const { id } = score.criterion;
  const row = indicatorOf(score, telling);
  const coefficient = writeFigure(`share(scores/${id}, full/${id})`, false, telling);
  return {
    ...(row ? indicatorLocals(row, telling) : criterionLocals(score, telling)),
    full: figureOrAsked(`full/${id}`, telling),
    points: pointRuns(score, telling),
    coefficient: coefficient.needs.length > 0 ? [] : coefficient.runs,
    reason: row?.reason && row.reason.text.trim() !== "" ? [userRun(row.reason.text.trim(), row.reason.at)] : lostRuns(score, telling),
  };
}

function indicatorLocals(row: IndicatorRow, telling: Telling): Locals {
  const levels = row.path.slice(0, -1);
  const said = (cell: IndicatorRow["target"]): readonly Run[] => (cell && cell.text.trim() !== "" ? [userRun(cell.text.trim(), cell.at)] : [emptyCell]);
  return {
    level1: levelRuns(levels[0], telling),
    level2: levelRuns(levels[1], telling),
    name: [userRun(row.name.text.trim(), row.name.at)],
    target: said(row.target),
    ...targetParts(row),
    actual: said(row.actual),
  };
}

/** ≥95% stands as ≥ | 95 | %; words as 定性. A number without sign keeps its sign open. */
function targetParts({ target }: IndicatorRow): Locals {
  if (!target || target.text.trim() === "") return { sign: [], value: [emptyCell], unit: [] };
  const reading = readAmount(target.text);
  const part = (text: string): readonly Run[] => (text === "" ? [] : [userRun(text, target.at)]);
  if (reading.kind !== "number") return { sign: [textRun("定性")], value: part(target.text.trim()), unit: [] };
  return { sign: part(reading.comparison ?? ""), value: part(reading.value.toFixed()), unit: part(reading.unit) };
}

/** A criterion of the rubric has its rule where an indicator has its target; a part that the unit has not written yet asks for its rows. */
function criterionLocals(score: Score, telling: Telling): Locals {
  const { id, label, path } = score.criterion;
  const unwritten = telling.evaluation.rubric.indicators?.some((part) => part.id === id) ?? false;
  const standard = unwritten || sharedByAll(score, telling) ? [emptyCell] : standardRuns(score, telling);
  const actual = valueRuns(score, telling);
  return {
    level1: levelRuns(unwritten ? label : path[0], telling),
    level2: levelRuns(path[1], telling),
    name: [unwritten ? emptyCell : labelRun(label, telling)],
    target: standard,
    sign: [],
    value: standard,
    unit: [],
    actual: unwritten ? [emptyCell] : actual,
  };
}

/** A standard that every criterion of a rubric has alike (…由各地确定) says nothing of this one's target. */
function sharedByAll({ criterion: { standard } }: Score, { evaluation: { rubric } }: Telling): boolean {
  return rubric.criteria.length > 1 && rubric.criteria.every((one) => one.standard === standard);
}

function levelRuns(level: string | undefined, telling: Telling): readonly Run[] {
  return level === undefined || level === "" ? [] : [labelRun(level, telling)];
}

function figureOrAsked(term: string, telling: Telling): readonly Run[] {
  const { runs, needs } = writeFigure(term, true, telling);
  return needs.length > 0 ? [emptyCell] : runs;
}
