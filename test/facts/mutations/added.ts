import type { CellValue } from "../../../src/grid/grid";
import type { BookCell, CellRole } from "./book";

/** A cell that a mutation adds. */
export function added(row: number, column: number, value: CellValue, role: CellRole = "note", format?: string): BookCell {
  return { row, column, value, role, origin: `+|${row}|${column}`, ...(format === undefined ? {} : { format }) };
}

/** Rows of values as added cells, the first row and column given; null leaves a place empty. */
export function addedRows(rows: readonly (readonly CellValue[])[], top = 0, left = 0): readonly BookCell[] {
  return rows.flatMap((values, row) => values.flatMap((value, column) => (value === null ? [] : [added(top + row, left + column, value, "body")])));
}
