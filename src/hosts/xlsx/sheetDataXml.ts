import type { CellLook } from "../../report/cellLook";
import type { PlainCell, PlainSheet } from "../../report/plainSheet";
import type { DraftMerge } from "../../report/sheet";
import { cellXml, needsQuotePrefix } from "./cellXml";
import { fittedHeights } from "./fittedHeights";

/** The number of a cell format in the workbook's styles; 0 for a cell without a look. */
export type StyleOf = (look: CellLook | undefined, quotePrefix: boolean) => number;

/** Beyond this a merged block's inner cells are left without lines: a whole merged column is no form. */
const largestLinedMerge = 4_096;

type Rows = Map<number, Map<number, PlainCell>>;

/** The rows of a sheet, ascending, with heights and hidden rows. Where two cells share a place the later one stands. */
export function sheetDataXml(sheet: PlainSheet, styleOf: StyleOf): string {
  const rows = rowsOf(sheet);
  const hidden = new Set(sheet.hiddenRows);
  const fitted = fittedHeights(sheet);
  const written = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => {
    const height = heightXml(sheet.rowHeights?.[row], fitted.get(row));
    return `<row r="${row + 1}"${height}${hidden.has(row) ? ' hidden="1"' : ""}>${cellsXml(cells, styleOf)}</row>`;
  });
  return `<sheetData>${written.join("")}</sheetData>`;
}

/** A height that was asked for stays; a fitted one follows the text when somebody edits it. */
function heightXml(wanted: number | undefined, fitted: number | undefined): string {
  if (wanted !== undefined) return ` ht="${wanted}" customHeight="1"`;
  return fitted === undefined ? "" : ` ht="${fitted}"`;
}

function cellsXml(cells: ReadonlyMap<number, PlainCell>, styleOf: StyleOf): string {
  const sorted = [...cells.values()].sort((a, b) => a.column - b.column);
  return sorted.map((cell) => cellXml(cell, styleOf(cell.look, needsQuotePrefix(cell)))).join("");
}

function rowsOf(sheet: PlainSheet): Rows {
  const rows: Rows = new Map();
  for (const cell of sheet.cells) rowOf(rows, cell.row).set(cell.column, cell);
  for (const merge of sheet.merges ?? []) lineMerge(rows, merge);
  for (const row of Object.keys(sheet.rowHeights ?? {})) rowOf(rows, Number(row));
  for (const row of sheet.hiddenRows ?? []) rowOf(rows, row);
  return rows;
}

function rowOf(rows: Rows, row: number): Map<number, PlainCell> {
  const found = rows.get(row) ?? new Map<number, PlainCell>();
  rows.set(row, found);
  return found;
}

/** A merged block is drawn cell by cell: its covered cells need the look of the first, or its frame has gaps. */
function lineMerge(rows: Rows, { top, left, bottom, right }: DraftMerge): void {
  const look = rows.get(top)?.get(left)?.look;
  if (look === undefined || (bottom - top + 1) * (right - left + 1) > largestLinedMerge) return;
  for (let row = top; row <= bottom; row += 1) {
    const cells = rowOf(rows, row);
    for (let column = left; column <= right; column += 1) {
      if (!cells.has(column)) cells.set(column, { row, column, look });
    }
  }
}
