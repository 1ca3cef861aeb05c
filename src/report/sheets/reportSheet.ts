import type { Block, Report, Run } from "../block";
import type { CellStyle, DraftCell, DraftMerge, SheetDraft } from "../sheet";
import { sheetMarker } from "../sheetMarker";
import type { ReportCell, ReportRow } from "./reportRow";
import { columnWidth, firstColumn, hasPlaceholder, textColumns, textOf } from "./reportRow";
import { reportTableRows } from "./reportTableRows";

/** 绩效报告: the report in a sheet, one paragraph a row, tables as tables; a paragraph with a 【待补充】 stands out. */
export function reportSheet(report: Report): SheetDraft {
  const rows = report.blocks.flatMap(rowsOf);
  const placed = rows.flatMap((row, index) => row.cells.map((cell) => ({ cell, row: index })));
  return {
    role: "report",
    name: "绩效报告",
    cells: [{ row: 0, column: 0, style: "muted", text: sheetMarker("report") }, ...placed.flatMap(({ cell, row }) => draftCells(cell, row))],
    merges: placed.flatMap(({ cell, row }) => mergeOf(cell, row)),
    columnWidths: [2, ...Array.from({ length: textColumns }, () => columnWidth)],
    hiddenColumns: [0],
    rowHeights: Object.fromEntries(rows.map((row, index) => [index, heightOf(row)])),
    freeze: null,
    print: { landscape: false, repeatRows: null, fitToWidth: true },
  };
}

function rowsOf(block: Block): readonly ReportRow[] {
  switch (block.kind) {
    case "title":
      return [wide(block.runs, "title")];
    case "heading":
      return [wide(block.runs, "heading")];
    case "paragraph":
      return [wide(block.runs, hasPlaceholder(block.runs) ? "warning" : "paragraph", "　　")];
    case "chart":
      return [wide([{ kind: "text", text: block.alternative }], "muted")];
    case "attachment":
      return [empty(), wide([{ kind: "text", text: `附件${block.number ?? ""}　${block.name}` }], "heading")];
    case "signature":
      return [empty(), wide(block.organisation, "paragraph"), wide(block.date, hasPlaceholder(block.date) ? "warning" : "paragraph")];
    case "table": {
      const head = [block.caption, block.unitLine].filter((line) => line !== undefined);
      return [...head.map((line) => wide([{ kind: "text", text: line }], "subtitle")), ...reportTableRows(block), empty()];
    }
  }
}

function wide(runs: readonly Run[], style: CellStyle, indent = ""): ReportRow {
  return { cells: [{ from: 0, columns: textColumns, rows: 1, style, text: indent + textOf(runs) }] };
}

function empty(): ReportRow {
  return { cells: [] };
}

/** A merged cell has its look in every cell, so that its border closes on all sides. */
function draftCells({ from, columns, rows, style, text, number }: ReportCell, row: number): readonly DraftCell[] {
  const content = number === undefined ? { text: text ?? "" } : { number };
  const cells: DraftCell[] = [];
  for (let below = 0; below < rows; below += 1) {
    for (let right = 0; right < columns; right += 1) {
      const place = { row: row + below, column: firstColumn + from + right, style };
      cells.push(below === 0 && right === 0 ? { ...place, ...content } : place);
    }
  }
  return cells;
}

function mergeOf({ from, columns, rows }: ReportCell, row: number): readonly DraftMerge[] {
  if (columns === 1 && rows === 1) return [];
  const left = firstColumn + from;
  return [{ top: row, left, bottom: row + rows - 1, right: left + columns - 1 }];
}

/** Excel does not fit the height of merged cells by itself: half-width letters count one, the others two. */
function heightOf({ cells }: ReportRow): number {
  const lines = cells.filter(({ rows }) => rows === 1).map(({ text = "", columns }) => linesOf(text, columns * columnWidth));
  return Math.min(409, 20 * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((displayWidth(line) * 1.12) / width)), 0);
}

function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter < "\u0100" ? 1 : 2), 0);
}
