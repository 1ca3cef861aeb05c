import type { Area } from "../../grid/address";
import { areaName } from "../../grid/address";
import type { PlainSheet } from "../../report/plainSheet";
import { entryOf } from "./entryOf";
import { rangeOf } from "./usedArea";
import type { WriteStep } from "./writeStep";
import { step } from "./writeStep";

/** So much at once, that a request stays far below what Excel on the web takes. */
const mostCells = 2_000;
const mostBytes = 300_000;

type Entry = string | number | null;

/** Number formats first, then the entries, each as one table over all cells of the sheet; null leaves a cell as it is. */
export function contentSteps(sheet: PlainSheet): readonly WriteStep[] {
  const area = areaOf(sheet);
  if (!area) return [];
  const formats = table(area);
  const entries = table(area);
  for (const cell of sheet.cells) {
    put(entries, area, cell.row, cell.column, entryOf(cell));
    if (cell.look?.numberFormat !== undefined) put(formats, area, cell.row, cell.column, cell.look.numberFormat);
  }
  return [
    ...inPieces(area, formats, (range, values) => {
      range.numberFormat = values;
    }),
    ...inPieces(area, entries, (range, values) => {
      range.formulas = values;
    }),
  ];
}

/** Before the entries: Excel may put a text of its own into a cell that gets a link. */
export function linkSteps({ cells }: PlainSheet): readonly WriteStep[] {
  return cells.flatMap(({ row, column, link }) => {
    if (!link) return [];
    const place = areaName({ top: link.row, left: link.column, bottom: link.row, right: link.column });
    const documentReference = `'${link.sheet.replaceAll("'", "''")}'!${place}`;
    return [
      step(documentReference.length * 3 + 200, (worksheet) => {
        worksheet.getCell(row, column).hyperlink = { documentReference };
      }),
    ];
  });
}

function areaOf({ cells }: PlainSheet): Area | null {
  if (cells.length === 0) return null;
  return cells.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}

function table({ top, left, bottom, right }: Area): Entry[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => null));
}

function put(rows: readonly Entry[][], { top, left }: Area, row: number, column: number, entry: Entry): void {
  const cells = rows[row - top];
  if (cells) cells[column - left] = entry;
}

/** Pieces of whole rows; those of which nothing is written are left out. */
function inPieces(area: Area, rows: readonly Entry[][], write: (range: Excel.Range, values: Entry[][]) => void): readonly WriteStep[] {
  const pieces: WriteStep[] = [];
  for (let from = 0; from < rows.length; ) {
    const height = heightOfPiece(rows, from);
    const values = rows.slice(from, from + height);
    const place = { ...area, top: area.top + from, bottom: area.top + from + height - 1 };
    from += height;
    if (values.every((row) => row.every((entry) => entry === null))) continue;
    const bytes = values.reduce((sum, row) => sum + bytesOf(row), 0);
    pieces.push(step(bytes, (worksheet) => write(rangeOf(worksheet, place), values)));
  }
  return pieces;
}

/** As many rows as stay below both limits, and at least one. */
function heightOfPiece(rows: readonly Entry[][], from: number): number {
  let [cells, bytes] = [0, 0];
  for (let row = from; row < rows.length; row += 1) {
    const entries = rows[row] ?? [];
    cells += entries.length;
    bytes += bytesOf(entries);
    if (row > from && (cells > mostCells || bytes > mostBytes)) return row - from;
  }
  return rows.length - from;
}

/** About what a row takes on the wire: three bytes for a Chinese character, and what stands around the value. */
function bytesOf(row: readonly Entry[]): number {
  return row.reduce<number>((bytes, entry) => bytes + String(entry).length * 3 + 3, 0);
}
