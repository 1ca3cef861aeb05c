import type { Cell, Grid } from "../../../src/grid/grid";

/** A sheet with one cell, at C5. */
export function gridWith(cell: Omit<Cell, "column">, sheet = "决算"): Grid {
  return { sheet, visibility: "visible", rows: [{ row: 4, cells: [{ column: 2, ...cell }] }], merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false };
}
