import type { Area } from "../../../grid/address";
import type { CellValue } from "../../../grid/grid";
import type { CellFormat } from "./cellFormat";

/** A cell of a sheet that holds something or looks like something. */
export interface StoredCell {
  readonly value: CellValue;
  /** With its "=", as it was typed; null for a constant. */
  readonly formula: string | null;
  /** Null where the cell looks as its row or column does. */
  readonly format: CellFormat | null;
}

type Row = Map<number, StoredCell>;

/** The cells of one sheet, by row and column from 0. Empty places cost nothing. */
export class CellStore {
  private readonly rows = new Map<number, Row>();
  /** Told of every place that is set, for a screen that shows the same cells. */
  onSet: ((row: number, column: number) => void) | null = null;

  get(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: StoredCell | null): void {
    this.onSet?.(row, column);
    const cells = this.rows.get(row);
    if (cell === null || (cell.value === null && cell.formula === null && cell.format === null)) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
    } else if (cells) {
      cells.set(column, cell);
    } else {
      this.rows.set(row, new Map([[column, cell]]));
    }
  }

  /** Every stored cell of an area, row by row, columns ascending. Walks what is stored, not the area. */
  *within(area: Area): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    const rows = area.bottom - area.top < this.rows.size ? counted(area.top, area.bottom) : this.sortedRows(area);
    for (const row of rows) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        const cell = cells.get(column);
        if (cell && column >= area.left && column <= area.right) yield [row, column, cell];
      }
    }
  }

  /** The smallest area around the cells of `area` that pass; null where none does. */
  bounds(area: Area, passes: (cell: StoredCell) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of cells) {
        if (column < area.left || column > area.right || !passes(cell)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  private sortedRows(area: Area): readonly number[] {
    return [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b);
  }
}

function* counted(from: number, to: number): Generator<number> {
  for (let index = from; index <= to; index += 1) yield index;
}
