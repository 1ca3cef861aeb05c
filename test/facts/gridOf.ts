import type { Cell, Grid } from "../../src/grid/grid";
import type { PlainSheet } from "../../src/report/plainSheet";

/** A sheet of a sample as the grid that a host would read from it. */
export function gridOf(sheet: PlainSheet): Grid {
  const rows = new Map<number, Cell[]>();
  for (const { row, column, text, number, formula, look } of sheet.cells) {
    if (text === undefined && number === undefined) continue;
    const cell: Cell = {
      column,
      value: number === undefined ? (text ?? null) : Number(number),
      ...(formula === undefined ? {} : { formula }),
      ...(look?.numberFormat === undefined ? {} : { format: look.numberFormat }),
    };
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return {
    sheet: sheet.name,
    visibility: sheet.visibility ?? "visible",
    rows: [...rows.entries()].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) })),
    merges: sheet.merges ?? [],
    hiddenRows: new Set(sheet.hiddenRows ?? []),
    hiddenColumns: new Set(sheet.hiddenColumns ?? []),
    date1904: false,
  };
}
