import { readAmount } from "../quantity/readAmount";
import type { BandColumn } from "./headerBand";
import type { BodyRow, Label } from "./rowLabels";
import type { SheetView } from "./sheetView";
import type { FactRule } from "./tableKind";
import { kindWord, matchesWord, wording } from "./wording";

const totals = ["合计", "总计", "本年合计", "单位合计", "部门合计"];
const codeColumn = /^\d{3}(?:\d{2}){0,2}$/;

interface Body {
  readonly view: SheetView;
  readonly values: readonly BandColumn[];
  readonly body: readonly BodyRow[];
}

/** The rows that a rule points at in a column; `list` when they are the items of a list without a total row. */
export interface RuleRows {
  readonly rows: readonly BodyRow[];
  readonly list: boolean;
}

export function ruleRows(rule: FactRule, column: BandColumn, body: Body): RuleRows {
  if (rule.row.includes("*")) return totalRows(rule, column, body);
  const rows = body.body.filter((row, index) => rule.row.some((word) => fits(rule, word, column, row, index, body)));
  return { rows, list: false };
}

function fits(rule: FactRule, word: string, column: BandColumn, { labels }: BodyRow, index: number, body: Body): boolean {
  const [own = "", parent] = word.split(">").reverse();
  const label = labels.get(column.column);
  if (!label || !matchesWord(label.core, kindWord(own))) return false;
  if (!underFits(rule, column, label, body.view)) return false;
  return parent === undefined || nearestParent(rule, column, body.body, index, kindWord(parent));
}

/** Which of the block's parents stands nearest above: 公用经费 > 办公经费 is not 人员经费 > 办公经费. */
function nearestParent(rule: FactRule, column: BandColumn, body: readonly BodyRow[], index: number, parent: string): boolean {
  const own = rule.row.map((word) => kindWord(word.split(">").at(-1) ?? ""));
  for (let above = index - 1; above >= 0; above--) {
    const label = body[above]?.labels.get(column.column);
    if (!label) continue;
    if (matchesWord(label.core, parent)) return true;
    if (own.some((word) => matchesWord(label.core, word))) return false;
  }
  return false;
}

/** The header over the figure or over its label says which side of a two-sided table it is on. */
function underFits(rule: FactRule, column: BandColumn, label: Label, view: SheetView): boolean {
  if (!rule.under) return true;
  const words = rule.under.map(kindWord);
  const above = view.rows.slice(0, 40).flatMap((row) => {
    const value = view.at(row, label.column)?.cell.value;
    return typeof value === "string" ? [wording(value).core] : [];
  });
  return [...column.path, ...above].some((core) => words.some((word) => matchesWord(core, word)));
}

/**
 * The row of the total. Where none is so called: the only row that speaks in the value columns; of several, where the rule
 * says that they are a plain list, all of them. Codes that nest (类 款 项) are no plain list.
 */
function totalRows(rule: FactRule, column: BandColumn, { view, values, body }: Body): RuleRows {
  const called = body.find((row) => totals.includes(row.labels.get(column.column)?.core ?? ""));
  if (called) return { rows: [called], list: false };
  const speaking = body.filter((row) => values.some((value) => speaks(view, row.row, value.column)));
  if (speaking.length === 1) return { rows: speaking, list: false };
  const list = rule.sum === true && speaking.length > 1 && !speaking.some((row) => hasCode(view, row.row));
  return { rows: list ? speaking : [], list };
}

/** A figure, or a stated none (无, —). */
function speaks(view: SheetView, row: number, column: number): boolean {
  const value = view.at(row, column)?.cell.value;
  if (typeof value === "number") return true;
  if (typeof value !== "string") return false;
  const { kind } = readAmount(value);
  return kind === "number" || kind === "none" || kind === "ambiguous";
}

function hasCode(view: SheetView, row: number): boolean {
  const [first] = view.row(row);
  return first !== undefined && codeColumn.test(String(first.value).trim());
}
