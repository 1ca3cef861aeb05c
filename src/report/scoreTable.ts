import type { Block, Run, TableCell } from "./block";
import type { Score } from "../scores/score";
import { labelRun } from "./sentences/labelRun";
import { emptyCell } from "./sentences/placeholder";
import { lostRuns, pointRuns, valueRuns } from "./sentences/scoreCellRuns";
import { standardRuns } from "./sentences/scoreRuns";
import { textRun } from "./sentences/told";
import { writeFigure } from "./sentences/writePattern";
import type { Telling } from "./telling";
import { secondLevelOf } from "./terms/indicatorOf";
import { countedScores, groupsOf, scoresOfGroup } from "./terms/scoreValue";

type Table = Extract<Block, { readonly kind: "table" }>;

const columns = ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "实际值", "得分", "扣分原因"] as const;
const widths = [10, 11, 17, 7, 33, 10, 8, 19] as const;

/** 指标评分表: every criterion with its rule, value, points and reason; subtotals by first level, and the total. */
export function scoreTable(telling: Telling): Table {
  const header: readonly TableCell[] = columns.map((text) => ({ runs: [textRun(text)], align: "center", header: true }));
  const body = groupsOf(telling).flatMap((group) => groupRows(group, telling));
  return { kind: "table", widths, headerRows: 1, rows: [header, ...body, totalRow(telling)] };
}

function groupRows(group: string, telling: Telling): readonly (readonly TableCell[])[] {
  const scores = scoresOfGroup(telling, group);
  const rows = scores.map((score, index) => [
    ...(index === 0 ? [label(group, scores.length + 1, telling)] : []),
    ...secondLevelCell(scores, index, telling),
    label(score.criterion.label, 1, telling),
    ...pointCells(scores, index, telling),
  ]);
  const subtotal = sumRow("小计", `groupFull/${group}`, `groups/${group}`, countedScores(scores), 2, telling);
  return [...rows, subtotal];
}

/** The second level spans the rows that share it; where the rubric has none, a line of its own would be empty. */
function secondLevelCell(scores: readonly Score[], index: number, telling: Telling): readonly TableCell[] {
  const level = (at: number): string | undefined => scores[at] && secondLevelOf(scores[at], telling);
  if (index > 0 && level(index) === level(index - 1)) return [];
  let rows = 1;
  while (level(index + rows) === level(index)) rows += 1;
  return [label(level(index) ?? "", rows, telling)];
}

/** Rows under one standard share its cell: a form's indicators have their part's. */
function standardCell(scores: readonly Score[], index: number, telling: Telling): readonly TableCell[] {
  const standard = (at: number): string | undefined => scores[at]?.criterion.standard;
  const [score] = scores.slice(index);
  if (!score || (index > 0 && standard(index) === standard(index - 1))) return [];
  let rows = 1;
  while (standard(index + rows) === standard(index)) rows += 1;
  return [{ runs: standardRuns(score, telling), ...(rows > 1 ? { rowSpan: rows } : {}) }];
}

function pointCells(scores: readonly Score[], index: number, telling: Telling): readonly TableCell[] {
  const [score] = scores.slice(index);
  if (!score) return [];
  const { id } = score.criterion;
  return [
    centred(writeFigure(`full/${id}`, true, telling).runs),
    ...standardCell(scores, index, telling),
    centred(valueRuns(score, telling)),
    centred(pointRuns(score, telling)),
    { runs: lostRuns(score, telling) },
  ];
}

function totalRow(telling: Telling): readonly TableCell[] {
  return sumRow("总分", "fullTotal", "total", countedScores(telling.evaluation.scores), 3, telling);
}

/** A sum stands only when each of its items has points; a sum of some of them would be read as the sum of all. */
function sumRow(name: string, full: string, points: string, scores: readonly Score[], span: number, telling: Telling): readonly TableCell[] {
  const complete = scores.every((score) => score.points !== null);
  return [
    { runs: [{ kind: "text", text: name, bold: true }], columnSpan: span, align: "center" },
    centred(writeFigure(full, true, telling).runs),
    { runs: [] },
    { runs: [] },
    centred(complete ? writeFigure(points, true, telling).runs : [emptyCell]),
    { runs: [] },
  ];
}

function label(text: string, rowSpan: number, telling: Telling): TableCell {
  return { runs: text === "" ? [] : [labelRun(text, telling)], align: "center", ...(rowSpan > 1 ? { rowSpan } : {}) };
}

function centred(runs: readonly Run[]): TableCell {
  return { runs, align: "center" };
}
