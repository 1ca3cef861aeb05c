import type { PlainCell, PlainSheet } from "../plainSheet";
import type { CellStyle } from "../sheet";
import { sheetStyles } from "../sheetStyles";

export interface SummaryColumn<R> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: R) => SummaryCell;
}

/** A count is a whole number in the middle of its cell, whatever the style has for points. */
export type SummaryCell = readonly [style: CellStyle, content: { readonly text: string } | { readonly number: string } | { readonly count: number } | Record<string, never>];

/** A sheet of a summary: title, a line that says how to read it, and one table that keeps its header in sight and in print. */
export function summaryTable<R>(name: string, title: string, told: string, columns: readonly SummaryColumn<R>[], rows: readonly R[]): PlainSheet {
  const last = columns.length - 1;
  const head: readonly PlainCell[] = [
    { row: 0, column: 0, look: sheetStyles.title, text: title },
    { row: 1, column: 0, look: { ...sheetStyles.subtitle, wrap: true }, text: told },
    ...columns.map(({ header }, column): PlainCell => ({ row: 2, column, look: sheetStyles.header, text: header })),
  ];
  const body = rows.flatMap((row, index) =>
    columns.map(({ cell }, column): PlainCell => {
      const [style, content] = cell(row);
      const at = { row: 3 + index, column };
      if (!("count" in content)) return { ...at, look: sheetStyles[style], ...content };
      return { ...at, look: { ...sheetStyles[style], numberFormat: "0", horizontal: "center" }, number: String(content.count) };
    }),
  );
  return {
    name,
    cells: [...head, ...body],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { 0: 30, 1: 32 },
    freeze: { rows: 3, columns: 0 },
    print: { landscape: true, repeatRows: { first: 2, last: 2 }, fitToWidth: true },
    gridLines: false,
  };
}
