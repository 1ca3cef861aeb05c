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

/**
 * The largest size at which every number fits its column: 小四 for a few columns, 五号 for more, below that only if it must be.
 * Best no cell breaks at all; else no short word does (一级指标, 【待补充】); else no number, with a third to spare, because where
 * the face is not installed its stand-in may have wider digits; at the smallest sizes without.
 */
function layoutOf(part: PlacedTable, proportions: readonly number[], width: number): TableLayout {
  const pieces = widest(part, pieceWidth);
  const roomy = pieces.map((characters) => characters * 1.3);
  const [words, lines] = [wordWidth, textWidth].map((measure) => widest(part, measure).map((characters, column) => Math.max(characters, roomy[column] ?? 0)));
  const trials = [
    ...[...(part.columns <= 6 ? [sizes.小四] : []), sizes.五号, sizes.小五].flatMap((size) => [lines ?? roomy, words ?? roomy, roomy].map((needs) => ({ size, needs }))),
    ...[sizes.小五, sizes.六号].map((size) => ({ size, needs: pieces })),
  ];
  for (const { size, needs } of trials) {
    const needed = needs.map((characters) => Math.ceil(characters * size * 10) + beside);
    const widths = columnWidths(proportions, needed, width);
    if (widths) return { part, size, widths, heights: rowHeights(part, size, widths) };
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

/** A line so short that broken it would look like a slip; a longer one has to bend anyway. */
function wordWidth(line: string): number {
  const width = textWidth(line);
  return width <= 5 ? width : 1;
}

/** The piece that must not be broken. One longer than twenty digits is no number but a web address or a code, and may break. */
function pieceWidth(line: string): number {
  const piece = widestPiece(line);
  return piece > 10 ? 1 : piece;
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
