import { readAmount } from "../quantity/readAmount";
import { factEntry } from "./fact";
import type { FactId } from "./fact";
import type { BandColumn, HeaderBand } from "./headerBand";
import { isColumnNumbers } from "./headerBand";
import { readCell } from "./readCell";
import type { CellReading } from "./readCell";
import type { SheetView } from "./sheetView";
import type { FactRule, MatrixBlock } from "./tableKind";
import type { HeaderYear } from "./wording";
import { kindWord, matchesWord, wording } from "./wording";

/** A cell that a rule of the block points at. */
export interface MatrixHit {
  readonly fact: FactId;
  readonly row: number;
  readonly column: number;
  readonly year: HeaderYear;
  readonly unit: string | null;
  readonly label: string;
  readonly header: string;
  readonly reading: CellReading;
}

interface BodyRow {
  readonly row: number;
  /** Labels by the value column that they stand before. */
  readonly labels: ReadonlyMap<number, Label | null>;
}

interface Label {
  readonly core: string;
  readonly text: string;
  readonly column: number;
  readonly year: HeaderYear;
  readonly unit: string | null;
}

const totals = ["合计", "总计", "本年合计", "单位合计", "部门合计"];

/** Reads a matrix block under its band: every rule, in every row and column that fits. */
export function readMatrix(
  view: SheetView,
  block: MatrixBlock,
  band: HeaderBand,
  rows: readonly number[],
  tableUnit: string | null,
): readonly MatrixHit[] {
  const values = [...band.columns.values()].flat().sort((a, b) => a.column - b.column);
  const bodyRows = rows.filter((row) => row > band.bottom && !isColumnNumbers(view, row));
  const groups = groupStarts(view, bodyRows, values);
  const body = bodyRows.map((row): BodyRow => ({ row, labels: labelsOf(view, row, values, groups) }));
  return block.facts.flatMap((rule) =>
    columnsOf(rule, band).flatMap((column) =>
      rowsOf(rule, column, body, view, values).map((bodyRow) => hit(view, rule, bodyRow, column, tableUnit)),
    ),
  );
}

function columnsOf(rule: FactRule, band: HeaderBand): readonly BandColumn[] {
  const names = typeof rule.column === "string" ? [rule.column] : rule.column;
  return names.flatMap((name) => band.columns.get(name) ?? []);
}

/** The label of a figure is the nearest text left of it that is no figure, short of the value columns of its neighbour table. */
function labelsOf(view: SheetView, row: number, values: readonly BandColumn[], groups: ReadonlySet<number>): BodyRow["labels"] {
  const labels = new Map<number, Label | null>();
  let from = 0;
  let last: Label | null = null;
  for (const { column } of values) {
    const own = labelBetween(view, row, from, column - 1);
    // Columns side by side (预算数 | 决算数) share the label before the first of them.
    last = own ?? (groups.has(column) ? null : last);
    labels.set(column, last);
    from = column + 1;
  }
  return labels;
}

/** Value columns before which labels stand: a two-sided table has one on each side. */
function groupStarts(view: SheetView, rows: readonly number[], values: readonly BandColumn[]): ReadonlySet<number> {
  const starts = new Set<number>();
  values.forEach(({ column }, index) => {
    const from = (values[index - 1]?.column ?? -1) + 1;
    if (index === 0 || (column > from && rows.some((row) => labelBetween(view, row, from, column - 1)))) starts.add(column);
  });
  return starts;
}

function labelBetween(view: SheetView, row: number, from: number, to: number): Label | null {
  for (let column = to; column >= from; column--) {
    const placed = view.at(row, column);
    if (!placed || typeof placed.cell.value !== "string") continue;
    const { core, year, unit } = wording(placed.cell.value);
    if (core === "" || !/[\p{L}]/u.test(core)) continue;
    return { core, text: placed.cell.value.trim(), column: placed.column, year, unit };
  }
  return null;
}

function rowsOf(
  rule: FactRule,
  column: BandColumn,
  body: readonly BodyRow[],
  view: SheetView,
  values: readonly BandColumn[],
): readonly BodyRow[] {
  if (rule.row.includes("*")) return totalRow(column, body, view, values);
  return body.filter((bodyRow, index) =>
    rule.row.some((word) => {
      const [own = "", parent] = word.split(">").reverse();
      const label = bodyRow.labels.get(column.column);
      if (!label || !matchesWord(label.core, kindWord(own))) return false;
      if (!underFits(rule, column, label, view)) return false;
      return parent === undefined || nearestParent(rule, column, body, index, parent);
    }),
  );
}

/** Which of the block's parents stands nearest above: 公用经费 > 办公经费 is not 人员经费 > 办公经费. */
function nearestParent(rule: FactRule, column: BandColumn, body: readonly BodyRow[], index: number, parent: string): boolean {
  const wanted = kindWord(parent);
  const own = rule.row.map((word) => kindWord(word.split(">").at(-1) ?? ""));
  for (let above = index - 1; above >= 0; above--) {
    const label = body[above]?.labels.get(column.column);
    if (!label) continue;
    if (matchesWord(label.core, wanted)) return true;
    if (own.some((word) => matchesWord(label.core, word))) return false;
  }
  return false;
}

/** The header over the figure says which side of a two-sided table it is on. */
function underFits(rule: FactRule, column: BandColumn, label: Label, view: SheetView): boolean {
  if (!rule.under) return true;
  const words = rule.under.map(kindWord);
  const over = [...column.path, ...coresAbove(view, label)];
  return over.some((core) => words.some((word) => matchesWord(core, word)));
}

/** Texts over the label's own column, up to the top of the sheet's filled rows. */
function coresAbove(view: SheetView, label: Label): readonly string[] {
  return view.rows.slice(0, 40).flatMap((row) => {
    const placed = view.at(row, label.column);
    return typeof placed?.cell.value === "string" ? [wording(placed.cell.value).core] : [];
  });
}

/** The row of the total; where none is so called, the only row that speaks in the value columns. */
function totalRow(
  column: BandColumn,
  body: readonly BodyRow[],
  view: SheetView,
  values: readonly BandColumn[],
): readonly BodyRow[] {
  const called = body.filter((bodyRow) => totals.includes(bodyRow.labels.get(column.column)?.core ?? ""));
  if (called[0]) return [called[0]];
  const speaking = body.filter((bodyRow) => values.some((value) => speaks(view, bodyRow.row, value.column)));
  return speaking.length === 1 ? speaking : [];
}

/** A figure, or a stated none (无, —). */
function speaks(view: SheetView, row: number, column: number): boolean {
  const value = view.at(row, column)?.cell.value;
  if (typeof value === "number") return true;
  if (typeof value !== "string") return false;
  const { kind } = readAmount(value);
  return kind === "number" || kind === "none" || kind === "ambiguous";
}

function hit(view: SheetView, rule: FactRule, body: BodyRow, column: BandColumn, tableUnit: string | null): MatrixHit {
  const label = body.labels.get(column.column) ?? null;
  const place = view.at(body.row, column.column);
  const unit = column.unit ?? label?.unit ?? tableUnit;
  return {
    fact: rule.fact,
    row: place?.row ?? body.row,
    column: place?.column ?? column.column,
    year: column.year ?? label?.year ?? null,
    unit,
    label: label?.text ?? "",
    header: column.path.join("/"),
    reading: readCell(place?.cell, view.grid, factEntry(rule.fact), unit),
  };
}

