import type { BookSheet } from "./book";

/** Moves everything from a row on downward, as Excel does: a merge across the place grows. */
export function insertRows(sheet: BookSheet, from: number, count: number): BookSheet {
  const move = (row: number): number => (row >= from ? row + count : row);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: move(cell.row) })),
    merges: sheet.merges.map((area) => ({ ...area, top: move(area.top), bottom: move(area.bottom) })),
    hiddenRows: new Set([...sheet.hiddenRows].map(move)),
  };
}
