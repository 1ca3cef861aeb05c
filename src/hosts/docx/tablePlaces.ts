import type { TableCell } from "../../report/block";

/** A cell with its place in the grid; spans are clipped to what is free. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly cell: TableCell;
}

export interface PlacedTable {
  readonly columns: number;
  /** The cells that start in each row, from left to right; with those that reach down from above they cover the row. */
  readonly rows: readonly (readonly PlacedCell[])[];
}

const blank: TableCell = { runs: [] };

/**
 * Gives each cell its column, as merged cells from above leave room. A row that is too short is filled with blank cells, one
 * that is too long widens the table, a span that runs into another cell or out of the table is cut: nothing is lost, and Word
 * gets the complete rows without which it calls a file damaged.
 */
export function placedTable(rows: readonly (readonly TableCell[])[], leastColumns: number): PlacedTable {
  const heldUntil: number[] = [];
  const placed = rows.map((row, index) => placeRow(row, index, rows.length, heldUntil, Math.max(leastColumns, 1)));
  const columns = placed.reduce((widest, row) => Math.max(widest, endOf(row)), leastColumns);
  return { columns, rows: fillGaps(placed, columns) };
}

function placeRow(cells: readonly TableCell[], row: number, rows: number, heldUntil: number[], widest: number): readonly PlacedCell[] {
  let column = 0;
  return cells.map((cell) => {
    while ((heldUntil[column] ?? 0) > row) column++;
    const from = column;
    const rowSpan = within(cell.rowSpan, rows - row);
    const wanted = within(cell.columnSpan, widest);
    while (column < from + wanted && (heldUntil[column] ?? 0) <= row) heldUntil[column++] = row + rowSpan;
    return { row, column: from, rowSpan, columnSpan: column - from, cell };
  });
}

function within(span: number | undefined, most: number): number {
  return Math.min(Math.max(Math.trunc(span ?? 1) || 1, 1), most);
}

function endOf(row: readonly PlacedCell[]): number {
  return row.reduce((end, { column, columnSpan }) => Math.max(end, column + columnSpan), 0);
}

function fillGaps(placed: readonly (readonly PlacedCell[])[], columns: number): readonly (readonly PlacedCell[])[] {
  const heldUntil = new Array<number>(columns).fill(0);
  return placed.map((row, index) => {
    for (const { column, columnSpan, rowSpan } of row) heldUntil.fill(index + rowSpan, column, column + columnSpan);
    const gaps = heldUntil.flatMap((until, column) => (until > index ? [] : [{ row: index, column, rowSpan: 1, columnSpan: 1, cell: blank }]));
    return gaps.length === 0 ? row : [...row, ...gaps].sort((a, b) => a.column - b.column);
  });
}

/** Word's most columns; a wider table is set as several, one below the other. */
export const mostColumns = 63;

/** The table in parts of at most 63 columns; a cell across the cut shows its text in the first part. */
export function tableParts(table: PlacedTable): readonly PlacedTable[] {
  if (table.columns <= mostColumns) return [table];
  const starts = Array.from({ length: Math.ceil(table.columns / mostColumns) }, (_, index) => index * mostColumns);
  return starts.map((from) => cutOut(table, from, Math.min(from + mostColumns, table.columns)));
}

function cutOut(table: PlacedTable, from: number, to: number): PlacedTable {
  const rows = table.rows.map((row) =>
    row.flatMap((placed) => {
      const [start, end] = [Math.max(placed.column, from), Math.min(placed.column + placed.columnSpan, to)];
      if (start >= end) return [];
      const cell = placed.column >= from ? placed.cell : { ...placed.cell, runs: [] };
      return [{ ...placed, cell, column: start - from, columnSpan: end - start }];
    }),
  );
  return { columns: to - from, rows };
}
