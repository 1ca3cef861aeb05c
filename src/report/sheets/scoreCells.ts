import type { Evaluation } from "../../findings/evaluation";
import { formatCellRef } from "../../grid/address";
import { citation } from "../../law/citation";
import { printCitations } from "../../law/printCitations";
import { Decimal } from "../../quantity/decimal";
import type { Score } from "../../scores/score";
import type { CellStyle, DraftCell } from "../sheet";
import type { KeptRow } from "./keptRows";
import type { ScoreColumn } from "./scoreColumns";
import { scoreColumnIndex } from "./scoreColumns";
import { factFactor, pointsFormula, valueFormula } from "./scoreFormulas";

/** One criterion's row of 绩效评分: value and points as live formulas, what a person typed into its yellow cells from `kept`. */
export function scoreCells(score: Score, row: number, { rubric }: Evaluation, kept: ReadonlyMap<string, KeptRow>): readonly DraftCell[] {
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
  return [printCitations(criterion.cites.map(citation)) + unread, criterion.note ?? ""].filter(Boolean).join("\n");
}
