import type { SheetView } from "./sheetView";

/**
 * 栏次: 1 2 3 … across over the figures, or the word itself; it looks like figures and is none. Consecutive figures that
 * begin elsewhere, or under which no figures follow, are a row like any other (编制11, 在职12, 退休13).
 */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.some((cell) => typeof cell.value === "string" && cell.value.length < 12 && /^栏\s*次$/.test(cell.value.trim()))) return true;
  const numbered = cells.filter((cell) => Number.isInteger(Number(cell.value)) && Number(cell.value) > 0);
  const counts = numbered.every((cell, index) => Number(cell.value) === index + 1);
  return counts && numbered.length >= 3 && numbered.length >= cells.length - 2 && figuresFollow(view, row, numbered[0]?.column ?? 0);
}

function figuresFollow(view: SheetView, row: number, column: number): boolean {
  // The rows beneath stand within a few places; the sheet is not searched for them.
  const below = [1, 2, 3, 4].map((step) => row + step);
  return below.some((entry) => view.row(entry).some((cell) => cell.column >= column && cell.value !== null));
}
