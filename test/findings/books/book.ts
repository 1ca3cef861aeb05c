import type { CellValue, Grid } from "../../../src/grid/grid";

/** A table of a generated workbook, row by row as a clerk would have typed it. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The sheets as a host would read them. */
export function gridsOf(book: readonly Sheet[]): readonly Grid[] {
  return book.map(({ name, rows }) => ({
    sheet: name,
    visibility: "visible",
    rows: rows.map((values, row) => ({ row, cells: values.flatMap((value, column) => (value === null ? [] : [{ column, value }])) })).filter(({ cells }) => cells.length > 0),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    date1904: false,
  }));
}

/** The book with other values in some cells. */
export function withCells(book: readonly Sheet[], changed: readonly (readonly [Place, CellValue])[]): readonly Sheet[] {
  return book.map(({ name, rows }) => ({
    name,
    rows: rows.map((values, row) => values.map((value, column) => changed.find(([at]) => at.sheet === name && at.row === row && at.column === column)?.[1] ?? value)),
  }));
}

/** Where a label stands, and the cell `right` of it. */
export function besides(book: readonly Sheet[], name: string, label: string, right: number): Place {
  const sheet = book.find((one) => one.name === name);
  for (const [row, values] of (sheet?.rows ?? []).entries()) {
    const column = values.indexOf(label);
    if (column >= 0) return { sheet: name, row, column: column + right };
  }
  throw new Error(`${name} has no ${label}`);
}

export function valueAt(book: readonly Sheet[], { sheet, row, column }: Place): CellValue {
  return book.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? null;
}
