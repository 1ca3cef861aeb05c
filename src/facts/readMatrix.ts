import { isMoneyUnit } from "../quantity/money";
import { factEntry } from "./fact";
import type { FactId, FactMeasure } from "./fact";
import type { HeaderBand } from "./headerBand";
import type { BandColumn } from "./headerColumns";
import { firstAtLeast } from "./firstAtLeast";
import { bareShare } from "./bareShare";
import { isColumnNumbers } from "./columnNumbers";
import type { LabelIndex } from "./labelIndex";
import { labelIndex } from "./labelIndex";
import { ruleRows } from "./matrixRows";
import { readCell } from "./readCell";
import type { CellReading } from "./readCell";
import { remarkColumns } from "./remarkColumns";
import type { Body, BodyRow } from "./rowLabels";
import { labelledRows } from "./rowLabels";
import type { SheetView } from "./sheetView";
import { isSignatureRow } from "./signatureRow";
import { addUp } from "./sumReadings";
import type { FactRule, MatrixBlock } from "./tableKind";
import type { HeaderYear } from "./wording";
import { kindWord, matchesWord, wording } from "./wording";

/** A cell that a rule of the block points at. */
export interface MatrixHit {
  readonly fact: FactId;
  readonly row: number;
  readonly column: number;
  /** Places of the cells that were added up instead, where the cell itself is empty. */
  readonly addends: readonly { readonly row: number; readonly column: number }[];
  readonly year: HeaderYear;
  readonly unit: string | null;
  /** The cell itself says its unit: 200万元. */
  readonly ownUnit: boolean;
  readonly label: string;
  readonly header: string;
  readonly reading: CellReading;
}

/** The money unit of a table: what a person confirmed goes before its headers, what it declares does not. */
export interface TableUnit {
  readonly unit: string | null;
  readonly confirmed: boolean;
}

/** What every cell of a block is read with. */
interface Context {
  readonly view: SheetView;
  readonly band: HeaderBand;
  readonly values: readonly BandColumn[];
  readonly body: Body;
  readonly index: LabelIndex;
  readonly rows: readonly number[];
  readonly tableUnit: TableUnit;
}

/** Reads a matrix block under its band: every rule, in every row and column that fits. */
export function readMatrix(
  view: SheetView,
  block: MatrixBlock,
  band: HeaderBand,
  rows: readonly number[],
  tableUnit: TableUnit,
): readonly MatrixHit[] {
  // A column that no rule reads is no figure's: 指标名称 may hold the label 合计.
  const asked = block.facts.map((rule) => ({ rule, columns: columnsOf(rule, band) })).filter(({ columns }) => columns.length > 0);
  const values = [...new Map(asked.flatMap(({ columns }) => columns).map((entry) => [entry.column, entry])).values()].sort((a, b) => a.column - b.column);
  const bodyRows = rows.filter((row) => row > band.bottom && !isColumnNumbers(view, row) && !isSignatureRow(view, row) && !isHeaderAgain(view, band, row));
  const body = labelledRows(view, bodyRows, values, remarkColumns(view, band));
  const context = { view, band, values, body, index: labelIndex(body), rows: bodyRows, tableUnit };
  return asked.flatMap(({ rule, columns }) => eachCellOnce(columns.flatMap((column) => hitsOf(rule, column, context))));
}

/** A figure merged over two columns stands in both, and is said once. */
function eachCellOnce(hits: readonly MatrixHit[]): readonly MatrixHit[] {
  return hits.length < 2 ? hits : [...new Map([...hits].reverse().map((found) => [`${found.row}:${found.column}`, found])).values()].reverse();
}

/** The headers once more, on the next page: what stands in every cell of the row stands over it too. */
function isHeaderAgain(view: SheetView, { top, bottom }: HeaderBand, row: number): boolean {
  const cells = view.row(row);
  if (cells.length < 2) return false;
  return cells.every(({ column, value }) => {
    if (typeof value !== "string") return false;
    for (let above = top; above <= bottom; above++) if (view.at(above, column)?.cell.value === value) return true;
    return false;
  });
}

const noColumns: readonly BandColumn[] = [];

function columnsOf({ column }: FactRule, { columns }: HeaderBand): readonly BandColumn[] {
  return typeof column === "string" ? (columns.get(column) ?? noColumns) : column.flatMap((name) => columns.get(name) ?? noColumns);
}

function hitsOf(rule: FactRule, column: BandColumn, context: Context): readonly MatrixHit[] {
  const { rows, list } = ruleRows(rule, column, context);
  const hits = rows.map((row) => hit(rule, row, column, context));
  if (list) return hits.some(({ reading }) => reading.says === "unreadable") ? hits.filter(({ reading }) => reading.says === "unreadable") : withAddends(hits, null);
  return rule.parts ? hits.flatMap((whole) => withAddends(partsOf(rule, whole, column, context), whole)) : hits;
}

/** A plain list is its sum; a whole that is blank or zero is the sum of its filled parts. */
function withAddends(parts: readonly MatrixHit[], whole: MatrixHit | null): readonly MatrixHit[] {
  const empty = whole === null || whole.reading.says === "blank" || whole.reading.quantity?.value.isZero();
  const reading = empty ? addUp(parts.map((part) => part.reading)) : null;
  const first = parts[0];
  if (!reading || !first || (whole && reading.quantity?.value.isZero())) return whole ? [whole] : [];
  const addends = parts.filter((part) => part.reading.quantity !== null).map(({ row, column }) => ({ row, column }));
  const [place] = addends;
  return [{ ...(whole ?? first), ...(place ?? {}), addends, reading }];
}

/** No whole has its parts further below. */
const lowest = 40;

/** The 其中 rows under a whole, up to the next figure that is none of them. */
function partsOf(rule: FactRule, whole: MatrixHit, column: BandColumn, context: Context): readonly MatrixHit[] {
  const words = (rule.parts ?? []).map(kindWord);
  const parts: MatrixHit[] = [];
  const { rows, labelAt } = context.body;
  const first = firstAtLeast(rows, whole.row + 1, ({ row }) => row);
  for (const row of rows.slice(first, first + lowest)) {
    const label = labelAt(row, column.column);
    if (!label) continue;
    const part = hit(rule, row, column, context);
    if (words.some((word) => matchesWord(label.core, word))) parts.push(part);
    else if (!label.part && part.reading.says !== "blank") break;
  }
  return parts.slice(0, words.length);
}

function hit(rule: FactRule, body: BodyRow, column: BandColumn, context: Context): MatrixHit {
  const { view } = context;
  const { row } = body;
  const entry = factEntry(rule.fact);
  const label = context.body.labelAt(body, column.column);
  const place = view.at(row, column.column);
  const unit = unitOf(entry.measure, row, column, label?.unit ?? null, context);
  const reading = asAsked(rule, bareShare(view, context.rows, row, column, entry) ?? readCell(place?.cell, view.grid, entry, unit));
  return {
    fact: rule.fact,
    row: place?.row ?? row,
    column: place?.column ?? column.column,
    addends: [],
    year: column.year ?? label?.year ?? null,
    unit,
    ownUnit: reading.quantity !== null && reading.quantity.unit !== (unit ?? ""),
    label: label?.text ?? "",
    header: column.path.join("/"),
    reading,
  };
}

/** A dash that the form itself prints, where it asks for nothing, states no zero. */
function asAsked(rule: FactRule, reading: CellReading): CellReading {
  return rule.dash === "blank" && reading.says === "none" ? { ...reading, says: "blank", quantity: null } : reading;
}

/** Money takes money units only: of its header, its label, what stands beside it, its table. */
function unitOf(measure: FactMeasure, row: number, column: BandColumn, label: string | null, { view, band, tableUnit }: Context): string | null {
  const fits = (unit: string | null): unit is string => unit !== null && (measure !== "money" || isMoneyUnit(unit));
  if (tableUnit.confirmed && measure === "money") return tableUnit.unit;
  const own = [column.unit, label, ...unitsOver(view, band, column.column)].find(fits);
  if (own !== undefined) return own;
  return sideUnit(view, band, row, column.column, fits) ?? tableUnit.unit;
}

/** A header over the headers that name the column says its unit: 预算执行情况（万元） over 全年执行数. */
function unitsOver(view: SheetView, { top }: HeaderBand, column: number): readonly (string | null)[] {
  return [top - 1, top - 2].map((row) => {
    const value = view.at(row, column)?.cell.value;
    return typeof value === "string" && value.length <= 40 ? wording(value).unit : null;
  });
}

/** No label stands further left of its figure. */
const furthest = 24;

/** A unit in the brackets of a label left of the row or of the header: 项目资金（万元） beside all its rows; 执行率（%） beside money is none. */
function sideUnit(view: SheetView, band: HeaderBand, row: number, column: number, fits: (unit: string | null) => boolean): string | null {
  for (const at of [row, band.bottom, band.top]) {
    for (let left = column - 1; left >= Math.max(0, column - furthest); left--) {
      const value = view.at(at, left)?.cell.value;
      const unit = typeof value === "string" && value.length <= 40 ? wording(value).unit : null;
      if (fits(unit)) return unit;
    }
  }
  return null;
}
