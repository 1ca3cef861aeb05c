import type { Area } from "../../../src/grid/address";
import type { CellValue, Grid, GridRow } from "../../../src/grid/grid";
import type { PlainCell, PlainSheet } from "../../../src/report/plainSheet";
import type { Expectation } from "./expectation";
import { nothingChanged } from "./expectation";
import { gridOf } from "../gridOf";

/** What a cell is to the clerk who made the sheet; taken from how the sample lays it out, not from what PERF recognises. */
export type CellRole = "title" | "note" | "head" | "body";

export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format?: string;
  readonly role: CellRole;
  /** Where it stood in the sample, wherever it moves: "决算01|6|2". Cells that a mutation adds have one that begins with +. */
  readonly origin: string;
}

export interface BookSheet {
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly cells: readonly BookCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
}

/** A sample under mutation: its sheets, and what may now be expected of them. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly expected: Expectation;
}

export function bookOf(sample: readonly PlainSheet[]): Book {
  return { sheets: sample.map(sheetOf), expected: nothingChanged };
}

function sheetOf(sheet: PlainSheet): BookSheet {
  const grid = gridOf(sheet);
  const roles = new Map(sheet.cells.map((cell) => [`${cell.row}|${cell.column}`, roleOf(cell)]));
  const cells = grid.rows.flatMap(({ row, cells: inRow }) =>
    inRow.map(({ column, value, format }): BookCell => ({
      row,
      column,
      value,
      ...(format === undefined ? {} : { format }),
      role: roles.get(`${row}|${column}`) ?? "body",
      origin: `${sheet.name}|${row}|${column}`,
    })),
  );
  return { name: sheet.name, visibility: grid.visibility, cells, merges: grid.merges, hiddenRows: grid.hiddenRows };
}

function roleOf({ look }: PlainCell): CellRole {
  if (look?.size === 16) return "title";
  if (look?.border === undefined) return "note";
  return look.horizontal === "center" && look.bold === true ? "head" : "body";
}

/** The sheets as a host would read them. */
export function gridsOf(book: Book): readonly Grid[] {
  return book.sheets.map(({ name, visibility, cells, merges, hiddenRows }) => {
    const rows = new Map<number, GridRow["cells"][number][]>();
    for (const { row, column, value, format } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
      if (value === null) continue;
      const cell = { column, value, ...(format === undefined ? {} : { format }) };
      const list = rows.get(row);
      if (list) list.push(cell);
      else rows.set(row, [cell]);
    }
    const list = [...rows].map(([row, inRow]) => ({ row, cells: inRow }));
    return { sheet: name, visibility, rows: list, merges, hiddenRows, hiddenColumns: new Set<number>(), date1904: false };
  });
}
