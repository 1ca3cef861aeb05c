import type { PlainCell, PlainSheet } from "../../report/plainSheet";

const defaultWidth = 8.43;
const defaultSize = 11;
/** Height of a line as a multiple of the size of its letters, as Excel sets 宋体. */
const lineSpacing = 1.42;
/** Excel's own limit, in points. */
const tallest = 409;

/**
 * Heights, in points, of rows whose text needs more than one line of ordinary size. Excel would find them itself when
 * somebody edits the row, but not every program does so on opening a file, and a text that is cut off looks like lost
 * work. Blocks merged over several rows are left out: which of their rows should grow is the draft's to say.
 */
export function fittedHeights(sheet: PlainSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merges = new Map((sheet.merges ?? []).map((merge) => [`${merge.top}:${merge.left}`, merge] as const));
  for (const cell of sheet.cells) {
    const merge = merges.get(`${cell.row}:${cell.column}`);
    if (merge && merge.bottom !== merge.top) continue;
    const size = cell.look?.size ?? defaultSize;
    const lines = cell.look?.wrap ? linesOf(cell, widthOf(sheet, cell.column, merge?.right ?? cell.column)) : 1;
    if (lines < 2 && size <= defaultSize) continue;
    const height = Math.min(tallest, Math.ceil(lines * size * lineSpacing) + 2);
    heights.set(cell.row, Math.max(height, heights.get(cell.row) ?? 0));
  }
  return heights;
}

function widthOf({ columnWidths = [], hiddenColumns = [] }: PlainSheet, from: number, to: number): number {
  let width = 0;
  for (let column = from; column <= to; column += 1) {
    if (!hiddenColumns.includes(column)) width += columnWidths[column] || defaultWidth;
  }
  return width;
}

/** A Chinese character takes the room of two digits; larger letters take more room in proportion. */
function linesOf({ text = "", look }: PlainCell, width: number): number {
  const room = Math.max(1, (width * defaultSize) / (look?.size ?? defaultSize));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(unitsOf(line) / room)), 0);
}

function unitsOf(line: string): number {
  let units = 0;
  for (const char of line) units += char > "\u2000" ? 2 : 1;
  return units;
}
