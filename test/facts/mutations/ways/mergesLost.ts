import { onSheet } from "../onSheet";

/** Copied as values: every merge is gone, its text stands in its first cell only. */
export const mergesLost = onSheet("merges lost", (sheet) => {
  const inBody = sheet.merges.some(({ top, bottom, left }) => bottom > top && sheet.cells.some((cell) => cell.row === top && cell.column === left && cell.role !== "head"));
  return sheet.merges.length === 0 || inBody ? null : { ...sheet, merges: [] };
});
