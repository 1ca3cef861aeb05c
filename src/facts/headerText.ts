import type { CellValue } from "../grid/grid";
import { readAmount } from "../quantity/readAmount";
import { isColumnNumbers } from "./columnNumbers";
import { remember } from "./remember";
import type { SheetView } from "./sheetView";

/** A longer text is prose. */
const longest = 60;
const yearText = /^(?:19|20)\d{2}年?度?$/;

/** A header is text, or a year that stands as a bare number; anything else is none and gives "". */
export function headerText(view: SheetView, row: number, column: number): string {
  return headerTextOf(view.at(row, column)?.cell.value);
}

/** The same of a cell's own value. */
export function headerTextOf(value: CellValue | undefined): string {
  if (typeof value === "string") return value.length <= longest ? value : "";
  return isYear(value) ? `${value}年` : "";
}

/** A row with a figure that is neither a year nor a column number is no header. */
export function holdsFigures(view: SheetView, row: number): boolean {
  return view.row(row).some(({ value }) => isFigure(value)) && !isColumnNumbers(view, row);
}

function isFigure(value: unknown): boolean {
  if (typeof value === "number") return !isYear(value);
  if (typeof value !== "string" || value.length > 24 || !/[\d０-９]/.test(value)) return false;
  return remember(figures, value, () => !yearText.test(value.trim()) && readAmount(value).kind === "number");
}

const figures = new Map<string, boolean>();

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}
