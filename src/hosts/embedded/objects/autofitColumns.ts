import { cellText } from "../../../grid/cellText";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet } from "./rangeTarget";

/** Makes columns as wide as their longest text: a Chinese character counts twice. A reckoning; nothing is drawn here. */
export function autofitColumns(target: RangeTarget): void {
  const sheet = demandSheet(target);
  const widths = new Map<number, number>();
  for (const [row, column, { value }] of sheet.cells.within(target.area)) {
    const { numberFormat, fontSize } = sheet.formatAt(row, column);
    const text = cellText({ column, value, format: numberFormat }, sheet.book);
    const width = [...text].reduce((sum, char) => sum + (char > "\u2e7f" ? 2 : 1), 0) * (fontSize / 11) * 5.25 + 3.75;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, size] of widths) sheet.columns.change(column, column, { size });
}
