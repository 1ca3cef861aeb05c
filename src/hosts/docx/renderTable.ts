import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import type { FileChild } from "docx";
import type { Align, Block } from "../../report/block";
import { tableStyle } from "./documentStyles";
import { grid, letterings, tableLettering } from "./gbt9704";
import { singleLine } from "./plainText";
import { plainPiece, renderPieces } from "./renderPieces";
import { filledLines } from "./runLines";
import { cellMargins, tableLayouts } from "./tableLayout";
import type { TableLayout } from "./tableLayout";
import type { PlacedCell } from "./tablePlaces";

type TableBlock = Extract<Block, { readonly kind: "table" }>;

const alignments: Readonly<Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/**
 * A table across the whole line of `width` twips: caption and unit line above it, header rows on every page, rows whole.
 * `atEnd` says that nothing follows in the section: the paragraph which must follow a table then takes next to no room,
 * so that it never turns an empty page.
 */
export function renderTable(block: TableBlock, width: number, atEnd: boolean): readonly FileChild[] {
  const gap = (height: number): Paragraph => new Paragraph({ spacing: { line: height, lineRule: LineRuleType.EXACT }, run: { size: 2 } });
  return [
    ...(block.newPage ? [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } })] : []),
    ...above("Caption", letterings.caption, block.caption),
    ...above("UnitLine", letterings.unitLine, block.unitLine),
    ...tableLayouts(block, width).flatMap((layout) => {
      const [head, body] = stretchesOf(layout, block.headerFrom ?? 0);
      const above = head ? [tableOf(head, 0, width), gap(20)] : [];
      return [...above, tableOf(body, block.headerRows, width), gap(atEnd ? 20 : 160)];
    }),
  ];
}

function above(style: string, lettering: (typeof letterings)["caption"], text: string | undefined): readonly Paragraph[] {
  const words = singleLine(text ?? "");
  return words === "" ? [] : [new Paragraph({ style, children: renderPieces([plainPiece(words)], lettering) })];
}

/** Word repeats only the first rows of a table: what stands above a header further down is a table of its own, in the same columns. */
function stretchesOf({ part, heights, ...layout }: TableLayout, from: number): readonly [TableLayout | null, TableLayout] {
  const stretch = (start: number, end?: number): TableLayout => ({ ...layout, heights: heights.slice(start, end), part: { ...part, rows: part.rows.slice(start, end) } });
  return from <= 0 || from >= part.rows.length ? [null, stretch(0)] : [stretch(0, from), stretch(from)];
}

function tableOf(layout: TableLayout, headerRows: number, width: number): Table {
  const header = repeatable(layout.heights, headerRows);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: layout.widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { ...cellMargins, marginUnitType: WidthType.DXA },
    borders,
    rows: layout.part.rows.map(
      (cells, row) =>
        new TableRow({
          ...(row < header ? { tableHeader: true } : {}),
          // A total never stands alone on the last page.
          ...(row < header || row === layout.part.rows.length - 2 ? { keepNext: true } : {}),
          ...((layout.heights[row] ?? 0) < tallRow ? { cantSplit: true } : {}),
          children: cells.map((placed) => cellOf(placed, layout, row < headerRows)),
        }),
    ),
  });
}

/** A row that takes more than a third of a page may break: held whole it would leave the page before it half empty. */
const tallRow = (grid.lines / 3) * grid.linePitch;

/** Header rows are repeated while they leave the page room for the rows they head. */
function repeatable(heights: readonly number[], headerRows: number): number {
  const rows = Math.min(Math.max(Math.trunc(headerRows) || 0, 0), heights.length);
  const height = heights.slice(0, rows).reduce((sum, each) => sum + each, 0);
  return height < (grid.lines / 2) * grid.linePitch ? rows : 0;
}

function cellOf({ column, columnSpan, rowSpan, cell }: PlacedCell, { widths, size }: TableLayout, inHeader: boolean): TableCell {
  const header = cell.header ?? inHeader;
  const lettering = tableLettering(size, header);
  const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: filledLines(cell.runs).map(
      (pieces) =>
        new Paragraph({
          style: tableStyle(size),
          alignment: alignments[cell.align ?? (header ? "center" : "left")],
          children: renderPieces(pieces, lettering),
        }),
    ),
  });
}
