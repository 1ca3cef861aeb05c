import type { SheetView } from "./sheetView";

/** 栏次: 1 2 3 … across, or the word itself; it looks like figures and is none. */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.some((cell) => typeof cell.value === "string" && cell.value.length < 12 && /^栏\s*次$/.test(cell.value.trim()))) return true;
  const numbers = cells.map((cell) => Number(cell.value)).filter((value) => Number.isInteger(value) && value > 0);
  return numbers.length >= 3 && numbers.length >= cells.length - 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1);
}
