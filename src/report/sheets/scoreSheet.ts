import type { Evaluation } from "../../findings/evaluation";
import type { DraftCell, SheetDraft } from "../sheet";
import { sheetMarker } from "../sheetMarker";
import type { KeptRow } from "./keptRows";
import { scoreCells } from "./scoreCells";
import { scoreColumnIndex, scoreColumnOrder, scoreColumns } from "./scoreColumns";
import { scoreMerges } from "./scoreMerges";
import { firstScoreRow, headerRow, layScoreRows, totalRowOf } from "./scoreRows";
import { subtotalCells, totalCells } from "./scoreTotals";

/**
 * 绩效评分: one row a criterion, its value and points as live formulas on the user's own cells, working, clause, and yellow
 * cells for what only a person can give. What was typed into those comes back from `kept`.
 */
export function scoreSheet(evaluation: Evaluation, kept: ReadonlyMap<string, KeptRow>): SheetDraft {
  const rows = layScoreRows(evaluation.scores);
  const cells = [
    ...headCells(evaluation),
    ...rows.flatMap((row) => (row.kind === "score" ? scoreCells(row.score, row.at, evaluation, kept) : subtotalCells(row))),
    ...totalCells(evaluation, rows),
    ...noteCells(evaluation, totalRowOf(rows) + 3),
  ];
  return {
    role: "scores",
    name: "绩效评分",
    cells,
    merges: scoreMerges(rows),
    columnWidths: scoreColumnOrder.map((column) => scoreColumns[column].width),
    hiddenColumns: [0],
    rowHeights: { 0: 30, [headerRow]: 24 },
    freeze: { rows: firstScoreRow, columns: scoreColumnIndex("full") },
    print: { landscape: true, repeatRows: { first: headerRow, last: headerRow }, fitToWidth: true },
  };
}

function headCells({ facts, rubric }: Evaluation): readonly DraftCell[] {
  const year = facts.year === null ? "" : `${facts.year}年度`;
  const subject = rubric.subject === "project" ? "项目支出" : "部门整体支出";
  const of = [facts.organisation && `单位：${facts.organisation.text}`, facts.project && `项目：${facts.project.text}`, `指标体系：${rubric.title["zh-CN"]}`];
  return [
    { row: 0, column: 0, style: "key", text: sheetMarker("scores") },
    { row: 0, column: 1, style: "title", text: `${year}${subject}绩效自评评分表` },
    { row: 1, column: 1, style: "subtitle", text: of.filter(Boolean).join("　") },
    { row: 2, column: 1, style: "subtitle", text: "指标值和得分是公式，直接取自您的原表；黄色单元格由您填写，重新评价后保留。" },
    ...scoreColumnOrder.slice(1).map((column): DraftCell => ({ row: headerRow, column: scoreColumnIndex(column), style: "header", text: scoreColumns[column].header })),
  ];
}

function noteCells({ scores }: Evaluation, row: number): readonly DraftCell[] {
  const unread = scores.filter(({ criterion }) => !criterion.verified).length;
  if (unread === 0) return [];
  return [{ row, column: 1, style: "subtitle", text: `注：有${unread}项指标的条文尚未经人核对原文，见“依据条款”一列的标注；上报前请对照当年文件。` }];
}
