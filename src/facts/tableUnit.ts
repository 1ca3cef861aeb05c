import { declaredMoneyUnit } from "./declaredUnit";
import type { HeaderBand } from "./headerBand";
import type { Segment } from "./segments";
import type { SheetView } from "./sheetView";

/**
 * The money unit that a table declares: in a unit line beside, above or (at worst) below it, or in its title.
 * Null where it declares none; then nobody knows, and it is asked.
 */
export function tableUnit(view: SheetView, segment: Segment, bands: readonly HeaderBand[]): string | null {
  const firstBody = Math.min(...bands.map((band) => band.bottom));
  const above = rowsBetween(view, segment.top, Number.isFinite(firstBody) ? firstBody : segment.bottom);
  return unitIn(view, above) ?? unitIn(view, rowsJustAbove(view, segment.top)) ?? unitIn(view, lastRows(view, segment.bottom, segment.top));
}

function unitIn(view: SheetView, rows: readonly number[]): string | null {
  for (const row of rows) {
    for (const cell of view.row(row)) {
      const unit = typeof cell.value === "string" ? declaredMoneyUnit(cell.value) : null;
      if (unit) return unit;
    }
  }
  return null;
}

function rowsBetween(view: SheetView, top: number, bottom: number): readonly number[] {
  return view.rows.filter((row) => row >= top && row <= bottom).slice(0, 40);
}

/** A unit line over the title belongs to it unless figures stand between. */
function rowsJustAbove(view: SheetView, top: number): readonly number[] {
  const above: number[] = [];
  for (const row of view.rows.filter((entry) => entry < top).slice(-3).reverse()) {
    if (view.row(row).some((cell) => typeof cell.value === "number")) break;
    above.push(row);
  }
  return above;
}

function lastRows(view: SheetView, bottom: number, top: number): readonly number[] {
  return view.rows.filter((row) => row > top && row <= bottom).slice(-4);
}
