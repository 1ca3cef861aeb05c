import type { Cell, CellValue, GridRow } from "../../grid/grid";

/**
 * Collects the filled cells of a sheet row by row. Excel writes rows and cells in order; where another program did
 * not, they are put in order, and of two cells at one place the later one counts, as in Excel.
 */
export class GridRows {
  readonly hiddenRows = new Set<number>();
  private readonly rows: GridRow[] = [];
  private readonly cells: Cell[] = [];
  private cellsInOrder = true;
  private rowsInOrder = true;

  add(column: number, value: CellValue, formula: string | undefined, format: string | undefined): void {
    const last = this.cells[this.cells.length - 1];
    if (last !== undefined && last.column >= column) this.cellsInOrder = false;
    this.cells.push(cellOf(column, value, formula, format));
  }

  /** A row without a filled cell leaves no trace, also when it is hidden. */
  endRow(row: number, hidden: boolean): void {
    if (this.cells.length > 0) {
      const last = this.rows[this.rows.length - 1];
      if (last !== undefined && last.row >= row) this.rowsInOrder = false;
      // The slice gives back the room that the array reserved to grow.
      this.rows.push({ row, cells: this.cellsInOrder ? this.cells.slice() : inOrder(this.cells) });
      if (hidden) this.hiddenRows.add(row);
    }
    this.cells.length = 0;
    this.cellsInOrder = true;
  }

  finish(): readonly GridRow[] {
    if (this.rowsInOrder) return this.rows;
    const byRow = new Map<number, Cell[]>();
    for (const { row, cells } of this.rows) byRow.set(row, [...(byRow.get(row) ?? []), ...cells]);
    return [...byRow].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells: inOrder(cells) }));
  }
}

function inOrder(cells: readonly Cell[]): readonly Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** Four fixed shapes, so that two million cells share four layouts in memory and carry no empty places. */
function cellOf(column: number, value: CellValue, formula: string | undefined, format: string | undefined): Cell {
  if (formula === undefined) return format === undefined ? { column, value } : { column, value, format };
  return format === undefined ? { column, value, formula } : { column, value, formula, format };
}
