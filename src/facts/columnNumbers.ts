import type { SheetView } from "./sheetView";

/**
 * 栏次: 1 2 3 … across, or the word itself; it looks like figures and is none, also in a form that nobody has filled yet.
 * Consecutive figures that begin elsewhere are a row like any other (编制11, 在职12, 退休13).
 */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.some((cell) => typeof cell.value === "string" && cell.value.length < 12 && /^栏\s*次$/.test(cell.value.trim()))) return true;
  const numbered = cells.filter((cell) => Number.isInteger(Number(cell.value)) && Number(cell.value) > 0);
  const counts = numbered.every((cell, index) => Number(cell.value) === index + 1);
  return counts && numbered.length >= 3 && numbered.length >= cells.length - 2;
}
