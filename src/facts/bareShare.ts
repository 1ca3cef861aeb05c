import { exact } from "../quantity/decimal";
import { showsDate } from "../grid/cellText";
import type { FactEntry } from "./fact";
import type { BandColumn } from "./headerColumns";
import type { CellReading } from "./readCell";
import type { SheetView } from "./sheetView";

/** So many rows of a column show how its rates are written. */
const looked = 40;

/**
 * A rate that stands as a bare number up to 1: 0.94 is 94 % where nothing in its column is written in percent, and 0.94 % where
 * the header says % or its neighbours are 97.3, 88. A change may well be 0.39 %, and beside "14.29%" 0.125 may be either: then
 * nobody knows. Null for every other cell.
 */
export function bareShare(view: SheetView, rows: readonly number[], row: number, column: BandColumn, entry: FactEntry): CellReading | null {
  const cell = view.at(row, column.column)?.cell;
  if (entry.measure !== "percent" || column.unit === "%" || typeof cell?.value !== "number") return null;
  if (cell.value === 0 || Math.abs(cell.value) > 1 || cell.format?.includes("%") || showsDate(cell.format)) return null;
  const others = rows.slice(0, looked).filter((other) => other !== row).map((other) => view.at(other, column.column)?.cell);
  if (others.some((other) => typeof other?.value === "number" && Math.abs(other.value) > 1 && !other.format?.includes("%"))) return null;
  const text = view.text(row, column.column).trim();
  const mixed = others.some((other) => typeof other?.value === "string" && /[%％]/.test(other.value));
  if (mixed || entry.negative) return { says: "unreadable", held: "number", quantity: null, text };
  return { says: "figure", held: "share", quantity: { value: exact(cell.value).times(100), unit: "%" }, text };
}
