import type { Area } from "../../../grid/address";
import { cellText } from "../../../grid/cellText";
import type { CellValue } from "../../../grid/grid";
import { isCellError } from "../../../grid/grid";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "../model/areas";
import type { CellFormat } from "../model/cellFormat";
import type { StoredCell } from "../model/cellStore";
import type { Json } from "../wire/json";
import { RichError } from "../wire/richError";
import type { Argument } from "./hostClass";
import { invalidArgument } from "./arguments";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet, demandUnlocked } from "./rangeTarget";

/** Excel gives no cells of whole columns or rows, nor more than this at once. */
const mostCells = 5_000_000;

type Read = (cell: StoredCell, format: CellFormat) => Json;

/** One value for each cell, row by row; null for an area that is too large, as Excel answers. */
export function readCells(target: RangeTarget, read: Read): Json {
  const { area } = target;
  const sheet = demandSheet(target);
  if (isEntireColumn(area) || isEntireRow(area) || cellCount(area) > mostCells) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: Json[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(read(sheet.cell(row, column), sheet.formatAt(row, column)));
    }
    rows.push(values);
  }
  return rows;
}

export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function valueType({ value }: StoredCell): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

export function textRead(date1904: boolean): Read {
  return ({ value }, { numberFormat }) => cellText({ column: 0, value, format: numberFormat }, { date1904 });
}

/**
 * Writes entries: one for all cells, or one for each. A null leaves a cell as it is.
 * @throws RichError InvalidArgument when the list has another shape than the range, AccessDenied on a protected sheet.
 */
export function writeCells(target: RangeTarget, value: Argument, write: (row: number, column: number, entry: Json) => void): void {
  const { area } = target;
  const sheet = demandSheet(target);
  demandUnlocked(target);
  if (!Array.isArray(value) && cellCount(area) > mostCells) throw new RichError("RangeExceedsLimit", "The range has too many cells.");
  const rows = shaped(value, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entry = rows === null ? (value as Json) : rows[row - area.top]?.[column - area.left];
      if (entry !== null && entry !== undefined) write(row, column, entry);
    }
  }
  sheet.book.events.tell({ kind: "changed", sheet: sheet.id, area, changeType: "RangeEdited", triggeredByUser: false });
}

function shaped(value: Argument, area: Area): readonly (readonly Json[])[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value as readonly Json[];
  const fits = rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  return rows as readonly (readonly Json[])[];
}

export function entryOf(value: Json): string | number | boolean {
  if (typeof value === "object") throw invalidArgument("a cell takes a text, a number or a truth value");
  return value;
}
