import type { Area, CellRef } from "../../../grid/address";
import type { Grid, GridRow } from "../../../grid/grid";
import type { WrittenTable } from "../written";

/** A table of a report as a sheet, so that it is read by what reads workbooks. */
export interface TableGrid {
  readonly grid: Grid;
  readonly table: WrittenTable;
  /** `table 2 row 3 column 4` of a cell of the sheet. */
  readonly placeOf: (at: CellRef) => string;
}

/** The title and the unit above the table are the sheet's first rows; a merged cell is one. */
export function gridOfTable(table: WrittenTable): TableGrid {
  const above = table.above ?? [];
  const titles = above.map((text, row): GridRow => ({ row, cells: [{ column: 0, value: text }] }));
  const body = table.rows.map((cells, index): GridRow => ({
    row: above.length + index,
    cells: cells.flatMap(({ text, rows }, column) => (text.trim() === "" || rows === 0 ? [] : [{ column, value: text.trim() }])),
  }));
  const rows = [...titles, ...body].filter(({ cells }) => cells.length > 0);
  const grid: Grid = { sheet: table.at.replace("table ", "表"), visibility: "visible", rows, merges: mergesOf(table, above.length), hiddenRows: new Set(), hiddenColumns: new Set(), date1904: false };
  const placeOf = ({ row, column }: CellRef) => (row < above.length ? table.at : `${table.at} row ${row - above.length + 1} column ${column + 1}`);
  return { grid, table, placeOf };
}

function mergesOf({ rows }: WrittenTable, offset: number): readonly Area[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Area[] => {
      const [across, down] = [cell.columns ?? 1, cell.rows ?? 1];
      if (down === 0 || (across === 1 && down === 1)) return [];
      return [{ top: offset + row, left: column, bottom: offset + row + down - 1, right: column + across - 1 }];
    }),
  );
}
