import type { CellRef } from "../grid/address";
import { parseCellName } from "../grid/address";
import { cellText } from "../grid/cellText";
import { factEntry, isFactId } from "./fact";
import type { FactId, Reading } from "./fact";
import type { Question } from "./facts";
import type { FactMapping } from "./memory";
import { readCell } from "./readCell";
import type { SheetView } from "./sheetView";
import { canonical, wording } from "./wording";

/** What a person pointed at goes before everything that was recognised. */
const personsTrust = 1000;

export interface MappedReadings {
  readonly readings: readonly { readonly id: FactId; readonly year: number | null; readonly reading: Reading }[];
  /** Mappings whose cell cannot be found again. */
  readonly lost: readonly Question[];
}

/**
 * The facts that a person pointed at, found again where the same row label and column header meet, also when rows or
 * columns moved. One that cannot be found, or could be two cells, is asked about again.
 */
export function mappedReadings(views: readonly SheetView[], mappings: readonly FactMapping[], unitOf: (at: CellRef) => string | null): MappedReadings {
  const found = mappings.map((mapping) => ({ mapping, at: isFactId(mapping.fact) ? findAgain(views, mapping) : null }));
  return {
    readings: found.flatMap(({ mapping, at }) => (at ? [readingAt(views, mapping, at, unitOf(at))] : [])),
    lost: found.filter(({ at }) => at === null).map(({ mapping }) => lostQuestion(mapping)),
  };
}

function findAgain(views: readonly SheetView[], mapping: FactMapping): CellRef | null {
  const view = views.find(({ grid }) => grid.sheet === mapping.sheet);
  const first = parseCellName(mapping.cell);
  if (!view || !first) return null;
  if (standsAt(view, mapping, first.row, first.column)) return view.ref(first.row, first.column);
  const places = view.rows.flatMap((row) =>
    columnsNear(view, row, first.column).filter((column) => standsAt(view, mapping, row, column)).map((column) => view.ref(row, column)),
  );
  const [only, ...more] = places;
  return only && more.length === 0 ? only : null;
}

function columnsNear(view: SheetView, row: number, column: number): readonly number[] {
  const filled = view.row(row).map((cell) => cell.column);
  return filled.includes(column) ? filled : [...filled, column];
}

function standsAt(view: SheetView, { rowLabel, columnHeader }: FactMapping, row: number, column: number): boolean {
  return rowLabelAt(view, row, column) === canonical(rowLabel) && columnHeaderAt(view, row, column) === canonical(columnHeader);
}

/** The nearest words left of a cell. */
export function rowLabelAt(view: SheetView, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const value = view.at(row, left)?.cell.value;
    if (typeof value === "string" && /\p{L}/u.test(value)) return canonical(value);
  }
  return "";
}

/** The nearest words above a cell. */
export function columnHeaderAt(view: SheetView, row: number, column: number): string {
  for (const above of view.rows.filter((entry) => entry < row).reverse()) {
    const value = view.at(above, column)?.cell.value;
    if (typeof value === "string" && /\p{L}/u.test(value)) return canonical(value);
  }
  return "";
}

function readingAt(views: readonly SheetView[], mapping: FactMapping, at: CellRef, unit: string | null): MappedReadings["readings"][number] {
  const id = mapping.fact as FactId;
  const view = views.find(({ grid }) => grid.sheet === at.sheet);
  const cell = view?.at(at.row, at.column)?.cell;
  const cellRead = view ? readCell(cell, view.grid, factEntry(id), mapping.unit ?? unit ?? wording(mapping.columnHeader).unit) : null;
  const base = cellRead ?? { says: "blank" as const, held: "text" as const, quantity: null, text: view ? cellText(cell, view.grid) : "" };
  const evidence = [`人工指定：行“${mapping.rowLabel}”`, `列“${mapping.columnHeader}”`];
  return { id, year: mapping.year, reading: { ...base, at, year: mapping.year, kind: "mapping", trust: personsTrust, evidence } };
}

function lostQuestion(mapping: FactMapping): Question {
  const label = isFactId(mapping.fact) ? factEntry(mapping.fact).label["zh-CN"] : mapping.fact;
  const message = `以前为“${label}”指定的单元格（${mapping.sheet}，行“${mapping.rowLabel}”、列“${mapping.columnHeader}”）找不到了，请重新指定。`;
  return { code: "MAPPING-LOST", at: [], values: { fact: label, sheet: mapping.sheet }, message, choices: [] };
}
