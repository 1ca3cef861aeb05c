import { format as formatNumber, isDateFormat } from "numfmt";
import type { Cell, Grid } from "./grid";
import { isCellError } from "./grid";

/** Whether a number format shows its number as a day or a time. */
export function showsDate(format: string | undefined): boolean {
  return format !== undefined && isDateFormat(format);
}

/** The cell as it stands on the screen: number format applied, errors by their name, nothing for a blank. */
export function cellText(cell: Cell | undefined, grid: Pick<Grid, "date1904">): string {
  if (!cell || cell.value === null) return "";
  const { value, format } = cell;
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shown = grid.date1904 && showsDate(format) ? value + 1462 : value;
  // A Chinese Excel writes its own words for AM/PM into the code, which the formatter knows only as AM/PM.
  const code = (format ?? "General").replaceAll("上午/下午", "AM/PM");
  return formatNumber(code, shown, { locale: "zh-CN", throws: false });
}
