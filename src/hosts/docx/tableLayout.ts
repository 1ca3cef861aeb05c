import type { Block } from "../../report/block";
import { columnWidths, proportionalWidths, usableProportions } from "./columnWidths";
import { tableLine } from "./documentStyles";
import { sizes } from "./gbt9704";
import { filledLines, lineText } from "./runLines";
import { placedTable, tableParts } from "./tablePlaces";
import type { PlacedCell, PlacedTable } from "./tablePlaces";
import { lineCount, textWidth, widestPiece } from "./textWidth";

type TableBlock = Extract<Block, { readonly kind: "table" }>;

export interface TableLayout {
  readonly part: PlacedTable;
  /** Half-points. */
  readonly size: number;
  /** Twips; they sum to the width of the line. */
  readonly widths: readonly number[];
  /** Twips, as far as text widths tell. */
  readonly heights: readonly number[];
}

/** Free room inside a cell, in twips. */
export const cellMargins = { top: 40, bottom: 40, left: 70, right: 70 } as const;

const beside = cellMargins.left + cellMargins.right;

/** How the table stands in a line of `width` twips: nothing for an empty one, several parts for one of more than 63 columns. */
export function tableLayouts({ rows, widths }: TableBlock, width: number): readonly TableLayout[] {
  const table = placedTable(rows, widths.length);
  if (table.columns === 0 || rows.length === 0) return [];
  let from = 0;
  return tableParts(table).map((part) => {
    const proportions = usableProportions(widths.slice(from, from + part.columns), part.columns);
    from += part.columns;
    return layoutOf(part, proportions, width);
  });
}

/** The largest size at which every number fits its column: 小四 for a few columns, 五号 for more, below that only if it must be. */
function layoutOf(part: PlacedTable, proportions: readonly number[], width: number): TableLayout {
  const candidates = part.columns <= 6 ? [sizes.小四, sizes.五号, sizes.小五, sizes.六号] : [sizes.五号, sizes.小五, sizes.六号];
  const pieces = widest(part, (line) => piecesWidth(line));
  const lines = widest(part, (line) => textWidth(line));
  for (const size of candidates) {
    const room = (characters: number): number => Math.ceil(characters * size * 10) + beside;
    // Best no cell breaks at all; else no number does.
    const fitting = columnWidths(proportions, lines.map(room), width) ?? columnWidths(proportions, pieces.map(room), width);
    if (fitting) return { part, size, widths: fitting, heights: rowHeights(part, size, fitting) };
  }
  const widths = proportionalWidths(proportions, width);
  return { part, size: sizes.六号, widths, heights: rowHeights(part, sizes.六号, widths) };
}

/** The widest line of each column by a measure, in characters; cells across several columns have room enough. */
function widest({ columns, rows }: PlacedTable, measure: (line: string) => number): readonly number[] {
  const widths = new Array<number>(columns).fill(1);
  for (const { column, columnSpan, cell } of rows.flat()) {
    if (columnSpan > 1) continue;
    for (const line of filledLines(cell.runs)) widths[column] = Math.max(widths[column] ?? 1, measure(lineText(line)));
  }
  return widths;
}

/**
 * The piece that must not be broken, with a third to spare: where the face is not installed its stand-in may have wider digits.
 * A piece longer than twenty digits is no number but a web address or a code, and may break.
 */
function piecesWidth(line: string): number {
  const piece = widestPiece(line);
  return piece > 10 ? 1 : Math.max(1, piece * 1.3);
}

function rowHeights({ rows }: PlacedTable, size: number, widths: readonly number[]): readonly number[] {
  const { line } = tableLine(size);
  const least = line + cellMargins.top + cellMargins.bottom;
  const heights = rows.map(() => least);
  for (const placed of rows.flat()) {
    const height = cellLines(placed, size, widths) * line + cellMargins.top + cellMargins.bottom;
    const others = heights.slice(placed.row, placed.row + placed.rowSpan - 1).reduce((sum, each) => sum + each, 0);
    const last = placed.row + placed.rowSpan - 1;
    heights[last] = Math.max(heights[last] ?? least, height - others);
  }
  return heights;
}

function cellLines({ column, columnSpan, cell }: PlacedCell, size: number, widths: readonly number[]): number {
  const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0) - beside;
  return filledLines(cell.runs).reduce((sum, line) => sum + lineCount(lineText(line), width / (size * 10)), 0);
}
