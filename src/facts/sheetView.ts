import type { Area, CellRef } from "../grid/address";
import { cellText } from "../grid/cellText";
import type { Cell, Grid } from "../grid/grid";
import { cellAt, rowAt } from "../grid/grid";
import { mergeIndex } from "./mergeIndex";
import { withoutBlanks } from "./withoutBlanks";

/**
 * A grid as a person sees it: a merged cell's content stands in every place that it covers.
 * Rows are looked at only where something stands, so empty formatted rows cost nothing.
 */
export interface SheetView {
  readonly grid: Grid;
  /** The cell that fills a place: its own, or the top-left one of the merge over it. */
  readonly at: (row: number, column: number) => PlacedCell | undefined;
  /** The merge over a place, if any. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  /** The filled cells of a row, merges from above and from the left not repeated. */
  readonly row: (row: number) => readonly Cell[];
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  readonly ref: (row: number, column: number) => CellRef;
  readonly text: (row: number, column: number) => string;
}

export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

export function sheetView(read: Grid): SheetView {
  const grid = withoutBlanks(read);
  const mergeAt = mergeIndex(grid.merges);
  const at = (row: number, column: number): PlacedCell | undefined => {
    const area = mergeAt(row, column);
    const place = area ? { row: area.top, column: area.left } : { row, column };
    const cell = cellAt(grid, place.row, place.column);
    return cell && { cell, ...place };
  };
  return {
    grid,
    at,
    mergeAt,
    row: (row) => rowAt(grid, row)?.cells ?? [],
    rows: grid.rows.map((entry) => entry.row),
    ref: (row, column) => ({ sheet: grid.sheet, row, column }),
    text: (row, column) => cellText(at(row, column)?.cell, grid),
  };
}
