import { readAmount } from "../quantity/readAmount";
import type { HeaderBand } from "./headerBand";
import type { BandColumn } from "./headerColumns";
import type { LabelIndex } from "./labelIndex";
import type { Body, BodyRow, Label } from "./rowLabels";
import type { SheetView } from "./sheetView";
import type { FactRule } from "./tableKind";
import { kindWord, matchesWord, wording } from "./wording";

const totals = ["合计", "总计", "本年合计", "单位合计", "部门合计"];
const codeColumn = /^\d{3}(?:\d{2}){0,2}$/;

/** Headers stand in the first rows of their table. */
const headRows = 40;

/** A table's rows under its headers, as the rules ask for them. */
interface Asked {
  readonly view: SheetView;
  readonly band: HeaderBand;
  readonly values: readonly BandColumn[];
  readonly body: Body;
  readonly index: LabelIndex;
}

/** The rows that a rule points at in a column; `list` when they are the items of a list without a total row. */
export interface RuleRows {
  readonly rows: readonly BodyRow[];
  readonly list: boolean;
}

export function ruleRows(rule: FactRule, column: BandColumn, asked: Asked): RuleRows {
  const named = namedRows(rule, column, asked);
  return named.length === 0 && rule.row.includes("*") ? totalRows(rule, column, asked) : { rows: named, list: false };
}

function namedRows(rule: FactRule, column: BandColumn, asked: Asked): readonly BodyRow[] {
  const found = rowWords(rule).flatMap((word) => asked.index.rows(column.column, word.own).filter((place) => fits(rule, word, column, place, asked)));
  if (found.length === 0) return [];
  const end = Math.min(...(rule.above ?? []).flatMap((word) => asked.index.rows(column.column, kindWord(word))));
  return [...new Set(found)].filter((place) => place < end).sort((a, b) => a - b).flatMap((place) => asked.body.rows[place] ?? []);
}

/** A rule's row label, with the label that must stand above it: 公用经费>办公费. */
interface RowWord {
  readonly own: string;
  readonly parent: string | null;
}

const compiled = new WeakMap<FactRule, readonly RowWord[]>();

/** The words of a rule in the form in which labels are compared; made once. */
function rowWords(rule: FactRule): readonly RowWord[] {
  const known = compiled.get(rule);
  if (known) return known;
  const words = rule.row.filter((word) => word !== "*").map((word): RowWord => {
    const [own = "", parent] = word.split(">").reverse();
    return { own: kindWord(own), parent: parent === undefined ? null : kindWord(parent) };
  });
  compiled.set(rule, words);
  return words;
}

/** Whether a row with the word as its label also stands under the right header and the right parent. */
function fits(rule: FactRule, { parent }: RowWord, column: BandColumn, place: number, asked: Asked): boolean {
  const row = asked.body.rows[place];
  const label = row && asked.body.labelAt(row, column.column);
  if (!label || !underFits(rule, column, label, asked)) return false;
  return parent === null || nearestParent(rule, column, asked.body, place, parent);
}

/** Which of the block's parents stands nearest above: 公用经费 > 办公经费 is not 人员经费 > 办公经费. */
function nearestParent(rule: FactRule, column: BandColumn, { rows, labelAt }: Body, place: number, parent: string): boolean {
  const own = rowWords(rule).map((word) => word.own);
  for (let above = place - 1; above >= 0; above--) {
    const label = labelAt(rows[above] as BodyRow, column.column);
    if (!label) continue;
    if (matchesWord(label.core, parent)) return true;
    if (own.some((word) => matchesWord(label.core, word))) return false;
  }
  return false;
}

/** The header over the figure or over its label says which side of a two-sided table it is on. */
function underFits(rule: FactRule, column: BandColumn, label: Label, { view, band }: Asked): boolean {
  if (!rule.under) return true;
  const words = rule.under.map(kindWord);
  const above = view.rows.slice(0, headRows).filter((row) => row <= band.bottom).flatMap((row) => headOver(view, row, label.column));
  return [...column.path, ...above].some((core) => words.some((word) => matchesWord(core, word)));
}

/** What a header row says over a label; where its merge was lost, it stands some columns before. */
function headOver(view: SheetView, row: number, column: number): readonly string[] {
  for (let left = column; left >= Math.max(0, column - 3); left--) {
    const value = view.at(row, left)?.cell.value;
    if (typeof value === "string" && value.trim() !== "") return [wording(value).core];
  }
  return [];
}

/**
 * The row of the total. Where none is so called: the only row that speaks in the value columns; of several, where the rule
 * says that they are a plain list, all of them. Codes that nest (类 款 项) are no plain list.
 */
function totalRows(rule: FactRule, column: BandColumn, asked: Asked): RuleRows {
  const { view, body, index } = asked;
  const own = ownRows(asked);
  const [first] = totals.flatMap((word) => index.rows(column.column, word)).sort((a, b) => a - b);
  const called = first === undefined ? undefined : own[first];
  if (called) return { rows: [called], list: false };
  const speaking = own.filter((row) => speaksAnywhere(asked, row));
  const [only] = speaking;
  if (only && speaking.length === 1) return { rows: isPart(rule, body.labelAt(only, column.column)) ? [] : speaking, list: false };
  const list = rule.sum === true && speaking.length > 1 && !speaking.some((row) => hasCode(view, row.row));
  return { rows: list ? withDoubtful(speaking, own, column, view) : [], list };
}

/** The only row filled may be a part of the total (其中：财政拨款), and is not the total then. */
function isPart(rule: FactRule, label: Label | null): boolean {
  return label !== null && (rule.parts ?? []).some((word) => matchesWord(label.core, kindWord(word)));
}

/** The items of a list, and what stands among them in words (待定): it makes the sum doubtful, and is not passed over. */
function withDoubtful(items: readonly BodyRow[], own: readonly BodyRow[], { column }: BandColumn, view: SheetView): readonly BodyRow[] {
  const last = items.at(-1)?.row ?? 0;
  const first = items[0]?.row ?? 0;
  return own.filter((row) => row.row >= first && row.row <= last && (items.includes(row) || holdsWords(view, row.row, column)));
}

const ownParts = new WeakMap<Body, readonly BodyRow[]>();

/**
 * The rows up to where another table begins that no title tells of: under a blank line or a line of its own, a row of words over
 * the columns of figures. Its 合计 is not this table's, nor are its figures items of this list.
 */
function ownRows(asked: Asked): readonly BodyRow[] {
  const { rows } = asked.body;
  const known = ownParts.get(asked.body);
  if (known) return known;
  const first = rows.findIndex((row) => speaksAnywhere(asked, row));
  const next = first < 0 ? -1 : rows.findIndex((_, place) => place > first && beginsAnother(asked, place));
  const own = next < 0 ? rows : rows.slice(0, next);
  ownParts.set(asked.body, own);
  return own;
}

/** So many rows hold the title and the headers of another table. */
const headHeight = 3;

function beginsAnother(asked: Asked, place: number): boolean {
  const { view, body, values } = asked;
  const { row } = body.rows[place] as BodyRow;
  const apart = ((body.rows[place - 1] as BodyRow).row) < row - 1;
  if (!apart && view.row(row).length > 1) return false;
  for (const { row: next } of body.rows.slice(place, place + headHeight)) {
    const cells = view.row(next);
    if (cells.some(({ value }) => typeof value !== "string" || isFigure(value))) return false;
    if (cells.length > 1 && values.some(({ column }) => holdsWords(view, next, column))) return true;
  }
  return false;
}

/** Words of the cell's own, not of one that is merged over it. */
function holdsWords(view: SheetView, row: number, column: number): boolean {
  const placed = view.at(row, column);
  return placed !== undefined && placed.column === column && placed.row === row && typeof placed.cell.value === "string" && readAmount(placed.cell.value).kind === "text";
}

function speaksAnywhere({ view, values }: Asked, { row }: BodyRow): boolean {
  return values.some(({ column }) => speaks(view, row, column));
}

/** A figure, or a stated none (无, —). */
function speaks(view: SheetView, row: number, column: number): boolean {
  const value = view.at(row, column)?.cell.value;
  return typeof value === "number" || (typeof value === "string" && isFigure(value));
}

function isFigure(text: string): boolean {
  const { kind } = readAmount(text);
  return kind === "number" || kind === "none" || kind === "ambiguous";
}

function hasCode(view: SheetView, row: number): boolean {
  const [first] = view.row(row);
  return first !== undefined && codeColumn.test(String(first.value).trim());
}
