import type { ICellData, IColumnData, IFreeze, IRange, IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../grid/address";
import type { Book } from "../../hosts/embedded/model/book";
import type { CellFormat } from "../../hosts/embedded/model/cellFormat";
import { defaultFormat } from "../../hosts/embedded/model/cellFormat";
import { wholeSheet } from "../../hosts/embedded/model/areas";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import { columnWidth, rowHeight } from "../../hosts/embedded/objects/trackSizes";
import type { SheetSize } from "../../hosts/embedded/univer/sheetSize";
import { sheetSize } from "../../hosts/embedded/univer/sheetSize";
import { univerCell } from "../../hosts/embedded/univer/univerCell";
import type { StyleIds } from "./styleIds";

/** Pixels in a point. */
export const pixels = 4 / 3;
/** So much of an empty sheet is there to be typed into. */
const leastRows = 200;
const leastColumns = 26;
const spareRows = 100;

/** A workbook as the grid shows it: contents, looks, widths, heights, merged blocks, what is hidden and frozen. */
export function gridData(book: Book, id: string, styles: StyleIds): Partial<IWorkbookData> {
  const size = roomFor(book);
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetData(sheet, size, (format) => styles.idOf(format))]));
  return { id, name: book.fileName, sheetOrder: book.sheets.map((sheet) => sheet.id), sheets, styles: styles.all };
}

export function roomFor(book: Book): SheetSize {
  const { rowCount, columnCount } = sheetSize(book);
  return { rowCount: Math.max(leastRows, rowCount + spareRows), columnCount: Math.max(leastColumns, columnCount + 2) };
}

/** One sheet; `styleOf` gives a look, or the number of one. */
export function sheetData(sheet: Sheet, size: SheetSize, styleOf: (format: CellFormat) => NonNullable<ICellData["s"]>): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of sheet.cells.within(wholeSheet)) {
    (cellData[row] ??= {})[column] = { ...univerCell(cell), ...(cell.format ? { s: styleOf(cell.format) } : {}) };
  }
  return {
    id: sheet.id,
    name: sheet.name,
    ...size,
    cellData,
    mergeData: sheet.merges.map(rangeOf),
    columnData: columnsOf(sheet, styleOf),
    rowData: rowsOf(sheet, styleOf),
    defaultColumnWidth: columnWidth(sheet, -1) * pixels,
    defaultRowHeight: rowHeight(sheet, -1) * pixels,
    defaultStyle: styleOf(sheet.columns.at(-1).format ?? defaultFormat),
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: freezeOf(sheet),
  };
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** As Univer has it: −1 where nothing is frozen. */
export function freezeOf({ freeze }: Sheet): IFreeze {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}

function columnsOf(sheet: Sheet, styleOf: (format: CellFormat) => NonNullable<ICellData["s"]>): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    [...sheet.columns.entries()].map(([column, { hidden, size, format }]) => [
      column,
      { w: (size ?? columnWidth(sheet, -1)) * pixels, hd: hidden ? 1 : 0, ...(format ? { s: styleOf(format) } : {}) },
    ]),
  );
}

/** A row whose height nobody set fits its text. */
function rowsOf(sheet: Sheet, styleOf: (format: CellFormat) => NonNullable<ICellData["s"]>): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    [...sheet.rows.entries()].map(([row, { hidden, size, format }]) => [
      row,
      { ...(size === null ? { ia: 1 } : { h: size * pixels, ia: 0 }), hd: hidden ? 1 : 0, ...(format ? { s: styleOf(format) } : {}) },
    ]),
  );
}
