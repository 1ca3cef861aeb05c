import { exact } from "../quantity/decimal";
import { readAmount } from "../quantity/readAmount";
import type { CellNumber, CellText } from "./facts";
import type { HeaderBand } from "./headerBand";
import type { PlacedCell, SheetView } from "./sheetView";

/** A record's text in a column of its band, as it is shown; null where nothing stands. Merges count for every row they cover. */
export function textAt(view: SheetView, band: HeaderBand, column: string, row: number): CellText | null {
  const place = placeOf(view, band, column, row);
  const text = place ? view.text(place.row, place.column).trim() : "";
  return place && text !== "" ? { text, at: view.ref(place.row, place.column) } : null;
}

/** A record's number in a column of its band; null where nothing stands or it is no number. */
export function numberAt(view: SheetView, band: HeaderBand, column: string, row: number): CellNumber | null {
  const place = placeOf(view, band, column, row);
  if (!place) return null;
  const at = view.ref(place.row, place.column);
  const { value } = place.cell;
  if (typeof value === "number") return { value: exact(value), at };
  if (typeof value !== "string") return null;
  const amount = readAmount(value);
  return amount.kind === "number" ? { value: amount.value, at } : null;
}

/** A header that is merged down over the first record is not part of it. */
function placeOf(view: SheetView, band: HeaderBand, column: string, row: number): PlacedCell | null {
  const at = band.columns.get(column)?.[0]?.column;
  const place = at === undefined ? undefined : view.at(row, at);
  return place && place.row > band.bottom ? place : null;
}
