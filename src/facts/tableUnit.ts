import { declaredMoneyUnit } from "./declaredUnit";
import type { HeaderBand } from "./headerBand";
import type { SheetView } from "./sheetView";

/** A header is short; what stands deeper is no longer said before the figures. */
const fewRows = 40;
/** A unit line stands almost alone in its row. */
const fewCells = 6;

/**
 * The money units that a table declares: in a unit line beside or over its headers, or in its title; else over the title; else
 * at its foot. None where it declares none, several where it contradicts itself: then nobody knows, and it is asked.
 * @param view only the table's own part of the sheet
 * @param above what stands over its title
 * @param endsSheet whether nothing stands below: a unit line over the next table is not this one's
 */
export function tableUnits(view: SheetView, bands: readonly HeaderBand[], above: readonly string[], endsSheet: boolean): readonly string[] {
  const firstBody = Math.min(...bands.map((band) => band.bottom));
  const own = view.rows.slice(0, fewRows).filter((row) => row <= firstBody);
  const again = view.rows.filter((row) => row > firstBody && isUnitLine(view, row));
  const places: readonly (() => readonly string[])[] = [() => textsIn(view, [...own, ...again]), () => above, () => (endsSheet ? textsIn(view, view.rows.slice(-4)) : [])];
  for (const texts of places) {
    const units = [...new Set(texts().flatMap((text) => declaredMoneyUnit(text) ?? []))];
    if (units.length > 0) return units;
  }
  return [];
}

/** A unit line further down, with the title of the next page; it must not say anything else. */
function isUnitLine(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  return cells.length <= fewCells && cells.some(({ value }) => typeof value === "string" && value.includes("元") && /单\s*位\s*[:：]/u.test(value));
}

function textsIn(view: SheetView, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) => view.row(row).flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}
