import type { Area } from "./address";

/** An error value as Excel shows it: #REF!, #DIV/0!, #NAME? … */
export interface CellError {
  readonly error: string;
}

/** A cell holds text, a number (dates are serials), a truth value, an error, or nothing. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly column: number;
  /** The value; of a formula, the result that was saved with it. */
  readonly value: CellValue;
  /** The formula without its "=", as Excel shows it (PERF.X, not _xldudf_PERF_X); absent where the cell has none. */
  readonly formula?: string;
  /** The number format code; absent means General. */
  readonly format?: string;
}

/** The filled cells of one row, by ascending column. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/**
 * One sheet as plain values: only cells that hold something are kept, so that a million formatted empty rows cost nothing.
 * Rows ascend; rows and columns count from 0.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly rows: readonly GridRow[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether date serials count from 1904 (a workbook setting, kept with each sheet for those who read one). */
  readonly date1904: boolean;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The row's filled cells, or none. */
export function rowAt(grid: Grid, row: number): GridRow | undefined {
  return binarySearch(grid.rows, row, (entry) => entry.row);
}

/** The filled cell at a place, or undefined where there is nothing. */
export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  const found = rowAt(grid, row);
  return found && binarySearch(found.cells, column, (cell) => cell.column);
}

function binarySearch<T>(sorted: readonly T[], wanted: number, key: (item: T) => number): T | undefined {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle] as T;
    const at = key(item);
    if (at === wanted) return item;
    if (at < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
