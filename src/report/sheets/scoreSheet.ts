import type { Evaluation } from "../../findings/evaluation";
import { cellName, formatCellRef } from "../../grid/address";
import { citation, printCitation } from "../../law/citation";
import { Decimal } from "../../quantity/decimal";
import type { Score } from "../../scores/score";
import type { CellStyle, DraftCell, DraftMerge, SheetDraft } from "../sheet";
import { sheetMarker } from "../sheetMarker";
import type { KeptRow } from "./keptRows";
import type { ScoreColumn } from "./scoreColumns";
import { scoreColumnIndex, scoreColumnOrder, scoreColumns } from "./scoreColumns";
import { factFactor, pointsFormula, valueFormula } from "./scoreFormulas";

/** The first row of criteria, under title, subtitle, hint and header. */
const firstRow = 4;
const headerRow = 3;

/**
 * 绩效评分: one row a criterion, its value and points as live formulas on the user's own cells, working, clause, and yellow
 * cells for what only a person can give. What was typed into those comes back from `kept`.
 */
export function scoreSheet(evaluation: Evaluation, kept: ReadonlyMap<string, KeptRow>): SheetDraft {
  const rows = layRows(evaluation.scores);
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
    merges: merges(rows),
    columnWidths: scoreColumnOrder.map((column) => scoreColumns[column].width),
    hiddenColumns: [0],
    rowHeights: { 0: 30, [headerRow]: 24 },
    freeze: { rows: firstRow, columns: scoreColumnIndex("full") },
    print: { landscape: true, repeatRows: { first: headerRow, last: headerRow }, fitToWidth: true },
  };
}

type Row =
  | { readonly kind: "score"; readonly at: number; readonly score: Score }
  | { readonly kind: "subtotal"; readonly at: number; readonly label: string; readonly from: number; readonly scores: readonly Score[] };

/** A subtotal follows each first-level indicator, where there is more than one. */
function layRows(scores: readonly Score[]): readonly Row[] {
  const groups: { readonly label: string; readonly scores: Score[] }[] = [];
  for (const score of scores) {
    const label = score.criterion.path[0] ?? "";
    const last = groups.at(-1);
    if (last?.label === label) last.scores.push(score);
    else groups.push({ label, scores: [score] });
  }
  let at = firstRow;
  return groups.flatMap((group): readonly Row[] => {
    const from = at;
    const own = group.scores.map((score): Row => ({ kind: "score", at: at++, score }));
    if (groups.length < 2 || group.label === "") return own;
    return [...own, { kind: "subtotal", at: at++, label: group.label, from, scores: group.scores }];
  });
}

function totalRowOf(rows: readonly Row[]): number {
  return (rows.at(-1)?.at ?? headerRow) + 1;
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

function scoreCells(score: Score, row: number, { rubric }: Evaluation, kept: ReadonlyMap<string, KeptRow>): readonly DraftCell[] {
  const { criterion } = score;
  const cell = (column: ScoreColumn, style: CellStyle, rest: Partial<DraftCell> = {}): DraftCell => ({ row, column: scoreColumnIndex(column), style, ...rest });
  const input = kept.get(criterion.id);
  const value = valueFormula(score);
  const formula = pointsFormula(score, rubric, row);
  return [
    cell("key", "key", { text: criterion.id }),
    cell("level1", "label", { text: criterion.path[0] ?? "" }),
    cell("level2", "label", { text: criterion.path.slice(1).join(" / ") }),
    cell("label", "label", { text: criterion.label }),
    criterion.full === "" ? cell("full", "muted", { text: "待定" }) : cell("full", "points", { number: score.full.toString() }),
    cell("value", valueStyle(score), value === null ? { text: stateWords(score) } : { formula: value, number: valueOf(score).toString() }),
    cell("points", pointsStyle(score), formula === null ? pointsValue(score) : { formula, ...pointsValue(score) }),
    score.claimed ? cell("claimed", "points", { formula: formatCellRef(score.claimed.at), number: score.claimed.value.toString() }) : cell("claimed", "muted"),
    givenCell(score, row, input),
    cell("givenReason", "inputText", input?.typed.givenReason ?? {}),
    cell("working", "text", { text: workingOf(score) }),
    cell("standard", "text", { text: criterion.standard }),
    cell("source", score.from.length > 0 ? "link" : "muted", sourceOf(score)),
    cell("cites", "muted", { text: citesOf(score) }),
    ...(input?.beyond ?? []).map(({ column, content }): DraftCell => ({ row, column, style: "inputText", ...content })),
  ];
}

/** Where a person gives the points the cell is yellow and takes only 0 … full mark; elsewhere it is closed. */
function givenCell(score: Score, row: number, input: KeptRow | undefined): DraftCell {
  const place = { row, column: scoreColumnIndex("given") };
  const typed = input?.typed.given ?? {};
  if (score.state !== "manual" && score.state !== "missing") return { ...place, style: "muted", ...typed };
  const full = score.full.toString();
  return {
    ...place,
    style: "input",
    ...typed,
    prompt: { title: score.criterion.label.slice(0, 30), text: `请填0至${full}之间的得分。${score.state === "missing" ? "补齐原表数据后会自动计分。" : ""}` },
    ...(score.criterion.full === "" ? {} : { allow: { kind: "decimal", from: "0", to: full } as const }),
  };
}

function valueOf({ rate, fact, criterion }: Score): Decimal {
  const { value, unit } = fact?.quantity ?? { value: new Decimal(0), unit: "" };
  return rate?.value ?? value.times(factFactor(unit, criterion.rule));
}

function valueStyle({ rate, fact, state }: Score): CellStyle {
  if (rate?.value) return rate.definition.unit === "ratio" ? "percent" : "money";
  if (fact?.quantity) return fact.quantity.unit === "%" ? "percent" : "number";
  return state === "missing" ? "warning" : "muted";
}

function stateWords({ state, rate, fact }: Score): string {
  if (state === "notApplicable") return "不适用";
  return state === "missing" || rate || fact ? "缺数据" : "人工评定";
}

function pointsStyle({ points, full }: Score): CellStyle {
  if (points === null) return "warning";
  return points.lt(full) ? "bad" : "good";
}

function pointsValue({ points }: Score): Partial<DraftCell> {
  return points === null ? { text: "" } : { number: points.toString() };
}

function workingOf({ rate, working, reason }: Score): string {
  const calculation = rate?.value ? `${rate.words} ＝ ${rate.working} ＝ ${rate.printed}` : "";
  return [calculation, working, reason && `扣分原因：${reason}`].filter(Boolean).join("\n");
}

function sourceOf({ from }: Score): Partial<DraftCell> {
  const [first] = from;
  return first ? { text: from.map(formatCellRef).join("　"), link: first } : {};
}

function citesOf({ criterion }: Score): string {
  const unread = criterion.verified ? "" : "（条文尚未核对）";
  return [`${criterion.cites.map((id) => printCitation(citation(id))).join("；")}${unread}`, criterion.note ?? ""].filter(Boolean).join("\n");
}

function subtotalCells(row: Extract<Row, { kind: "subtotal" }>): readonly DraftCell[] {
  const sum = (column: "full" | "points"): string => {
    const index = scoreColumnIndex(column);
    return `SUM(${cellName(row.from, index)}:${cellName(row.at - 1, index)})`;
  };
  const full = total(row.scores.map((score) => score.full));
  const points = total(row.scores.flatMap((score) => score.points ?? []));
  return [
    ...blankTotals(row.at),
    { row: row.at, column: 1, style: "total", text: `${row.label}小计` },
    { row: row.at, column: scoreColumnIndex("full"), style: "total", formula: sum("full"), number: full.toString() },
    { row: row.at, column: scoreColumnIndex("points"), style: "total", formula: sum("points"), number: points.toString() },
  ];
}

function blankTotals(row: number): readonly DraftCell[] {
  const filled = [0, 1, scoreColumnIndex("full"), scoreColumnIndex("points")];
  return scoreColumnOrder.map((_, column) => column).filter((column) => !filled.includes(column)).map((column) => ({ row, column, style: "total" }));
}

/** Rows of criteria as ranges of one column, subtotals left out: G5:G8,G10:G19. */
function criteriaRanges(rows: readonly Row[], column: number): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    if (row.kind !== "score") continue;
    const last = ranges.at(-1);
    if (last && last.last + 1 === row.at) last.last = row.at;
    else ranges.push({ first: row.at, last: row.at });
  }
  return ranges.map(({ first, last }) => `${cellName(first, column)}:${cellName(last, column)}`).join(",");
}

function totalCells({ total: sum, rubric, scores }: Evaluation, rows: readonly Row[]): readonly DraftCell[] {
  const row = totalRowOf(rows);
  const points = scoreColumnIndex("points");
  const full = scoreColumnIndex("full");
  const live = sum.ceiling === undefined && scores.every((score) => score.state !== "notApplicable" || score.points !== null);
  const totalAt = cellName(row, points);
  const pending = sum.pending === 0 ? "" : `还有${sum.pending}项没有得分，等级暂定（全部得满分为“${sum.gradeIfEverything}”）`;
  return [
    ...blankTotals(row),
    { row, column: 1, style: "total", text: "总分" },
    { row, column: full, style: "total", number: sum.full.toString() },
    { row, column: points, style: "total", number: sum.points.toString(), ...(live ? { formula: `SUM(${criteriaRanges(rows, points)})` } : {}) },
    ...blankTotals(row + 1).filter((cell) => cell.column !== scoreColumnIndex("working")),
    { row: row + 1, column: 1, style: "total", text: "评价等级" },
    { row: row + 1, column: full, style: "total" },
    { row: row + 1, column: points, style: "total", text: sum.grade, formula: gradeFormula(rubric.grades, totalAt) },
    { row: row + 1, column: scoreColumnIndex("working"), style: "total", text: [pending, sum.ceiling?.reason ?? ""].filter(Boolean).join("；") },
  ];
}

/** The rubric's own grade words, whatever scheme; the bands stand in the formula so that the cell explains itself. */
function gradeFormula(grades: Evaluation["rubric"]["grades"], cell: string): string {
  const bound = (from: string): string => new Decimal(from).toString();
  const [last, ...higher] = [...grades].reverse();
  const fallback = `"${last?.grade ?? ""}"`;
  return higher.reduce((otherwise, { from, grade }) => `IF(${cell}>=${bound(from)},"${grade}",${otherwise})`, fallback);
}

function noteCells({ scores }: Evaluation, row: number): readonly DraftCell[] {
  const unread = scores.filter(({ criterion }) => !criterion.verified).length;
  if (unread === 0) return [];
  return [{ row, column: 1, style: "subtitle", text: `注：有${unread}项指标的条文尚未经人核对原文，见“依据条款”一列的标注；上报前请对照当年文件。` }];
}

function merges(rows: readonly Row[]): readonly DraftMerge[] {
  const last = scoreColumnOrder.length - 1;
  const heads = [0, 1, 2].map((row): DraftMerge => ({ top: row, left: 1, bottom: row, right: last }));
  return [...heads, ...runs(rows, ({ criterion }) => criterion.path[0] ?? "", scoreColumnIndex("level1")), ...runs(rows, ({ criterion }) => criterion.path.join("/"), scoreColumnIndex("level2"))];
}

/** Neighbouring rows with the same words share one cell. */
function runs(rows: readonly Row[], words: (score: Score) => string, column: number): readonly DraftMerge[] {
  const found: { top: number; left: number; bottom: number; right: number; words: string }[] = [];
  for (const row of rows) {
    const own = row.kind === "score" ? words(row.score) : "";
    const last = found.at(-1);
    if (own !== "" && last?.words === own && last.bottom + 1 === row.at) last.bottom = row.at;
    else if (own !== "") found.push({ top: row.at, left: column, bottom: row.at, right: column, words: own });
  }
  return found.filter(({ top, bottom }) => bottom > top).map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

function total(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0));
}
