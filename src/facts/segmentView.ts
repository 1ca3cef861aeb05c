import type { Area } from "../grid/address";
import { firstAtLeast } from "./firstAtLeast";
import type { SheetView } from "./sheetView";

/** The part of a sheet that a segment covers, as if nothing else stood on it; a table beside or below cannot be mistaken for its own. */
export function segmentView(view: SheetView, { top, left, bottom, right }: Area): SheetView {
  const rows = rowsBetween(view.rows, top, bottom);
  const at: SheetView["at"] = (row, column) => {
    if (row < top || row > bottom || column < left || column > right) return undefined;
    const placed = view.at(row, column);
    return placed && placed.row >= top && placed.column >= left ? placed : undefined;
  };
  return {
    ...view,
    at,
    rows,
    row: (row) => {
      if (row < top || row > bottom) return [];
      const cells = view.row(row);
      const [first] = cells;
      const last = cells.at(-1);
      if (!first || !last || (first.column >= left && last.column <= right)) return cells;
      return cells.filter((cell) => cell.column >= left && cell.column <= right);
    },
    text: (row, column) => (at(row, column) ? view.text(row, column) : ""),
  };
}

/** A stretch of ascending rows, both ends included; found by halving, so that many segments of a long sheet stay cheap. */
export function rowsBetween(rows: readonly number[], top: number, bottom: number): readonly number[] {
  return rows.slice(firstAtLeast(rows, top, itself), firstAtLeast(rows, bottom + 1, itself));
}

function itself(row: number): number {
  return row;
}
