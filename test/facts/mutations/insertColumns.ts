import type { BookSheet } from "./book";

/** Moves everything from a column on to the right, as Excel does: a merge across the place grows. */
export function insertColumns(sheet: BookSheet, from: number, count: number): BookSheet {
  const move = (column: number): number => (column >= from ? column + count : column);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, column: move(cell.column) })),
    merges: sheet.merges.map((area) => ({ ...area, left: move(area.left), right: move(area.right) })),
  };
}
