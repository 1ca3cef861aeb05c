import type { DraftCell, DraftMerge } from "../sheet";
import { sheetStyles } from "../sheetStyles";
import type { ReportCell, ReportRow } from "./reportRow";
import { firstColumn } from "./reportRow";

/** Excel's own limit of a row, in points. */
const tallest = 409;
const leastHeight = 20;
/** What Excel adds to the characters of each column; merged, most of it is room for text. */
const columnPadding = 0.7;
/** Height of a line as a multiple of the size of its letters. */
const lineSpacing = 1.45;

export interface LaidRows {
  readonly cells: readonly DraftCell[];
  readonly merges: readonly DraftMerge[];
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Where each of the given rows begins, and where the last one ends. */
  readonly starts: readonly number[];
}

/**
 * Rows as cells of a sheet, with heights that show the whole text: Excel does not fit merged cells by itself. A row that needs
 * more than Excel allows becomes several, over which its cells are merged.
 *
 * @param widths  of the columns right of the hidden first one, in characters
 * @param from    the sheet's row of the first one
 */
export function layRows(rows: readonly ReportRow[], widths: readonly number[], from = 0): LaidRows {
  const heights = heightsOf(rows, widths);
  const counts = heights.map((height) => Math.max(1, Math.ceil(height / tallest)));
  const starts = [from];
  counts.forEach((count, index) => starts.push((starts[index] ?? from) + count));
  const placed = rows.flatMap(({ cells }, index) =>
    cells.map((cell) => ({ cell, top: starts[index] ?? 0, bottom: (starts[Math.min(rows.length, index + cell.rows)] ?? 0) - 1 })),
  );
  const keys = rows.flatMap(({ key }, index): readonly DraftCell[] => (key === undefined ? [] : [{ row: starts[index] ?? 0, column: 0, style: "key", text: key }]));
  const rowHeights = heights.flatMap((height, index) => Array.from({ length: counts[index] ?? 1 }, (_, part) => [(starts[index] ?? 0) + part, Math.ceil(height / (counts[index] ?? 1))] as const));
  return {
    cells: [...keys, ...placed.flatMap(({ cell, top, bottom }) => draftCells(cell, top, bottom))],
    merges: placed.flatMap(({ cell, top, bottom }) => mergeOf(cell, top, bottom)),
    rowHeights: Object.fromEntries(rowHeights),
    starts,
  };
}

/** A merged cell has its look in every cell, so that its border closes on all sides. */
function draftCells({ from, columns, style, text, number, formula, prompt }: ReportCell, top: number, bottom: number): readonly DraftCell[] {
  const content = { ...(number === undefined ? { text: text ?? "" } : { number }), ...(formula === undefined ? {} : { formula }), ...(prompt === undefined ? {} : { prompt }) };
  const cells: DraftCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let right = 0; right < columns; right += 1) {
      const place = { row, column: firstColumn + from + right, style };
      cells.push(row === top && right === 0 ? { ...place, ...content } : place);
    }
  }
  return cells;
}

function mergeOf({ from, columns }: ReportCell, top: number, bottom: number): readonly DraftMerge[] {
  if (columns === 1 && top === bottom) return [];
  const left = firstColumn + from;
  return [{ top, left, bottom, right: left + columns - 1 }];
}

/** By the cells of one row first; what spans several then stretches its last one where it needs more than all of them have. */
function heightsOf(rows: readonly ReportRow[], widths: readonly number[]): readonly number[] {
  const heights = rows.map(({ cells, least = 0 }) => Math.max(leastHeight, least, ...cells.filter((cell) => cell.rows === 1).map((cell) => heightOf(cell, widths))));
  rows.forEach(({ cells }, index) => {
    for (const cell of cells) {
      if (cell.rows === 1) continue;
      const last = Math.min(rows.length, index + cell.rows) - 1;
      const room = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(0, heightOf(cell, widths) - room);
    }
  });
  return heights;
}

function heightOf({ text = "", style, from, columns }: ReportCell, widths: readonly number[]): number {
  const { size = 11, wrap = false } = sheetStyles[style];
  const width = widths.slice(from, from + columns).reduce((sum, each) => sum + each + columnPadding, 0) - 2 * columnPadding;
  const lines = wrap ? linesOf(text, (width * 11) / size) : 1;
  return lines < 2 && size <= 12 ? leastHeight : Math.ceil(lines * size * lineSpacing) + 4;
}

/** A little room is left: the face that stands in for a missing one may be wider, and lines break before a bracket. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((displayWidth(line) * 1.1) / Math.max(2, width))), 0);
}

/** Half-width letters count one, the others two. */
function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter < "\u0100" ? 1 : 2), 0);
}
