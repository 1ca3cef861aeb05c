import type { ICellData, IWorkbookData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { columnIndex, maxColumns, maxRows } from "../../../grid/address";
import { isCellError } from "../../../grid/grid";
import { wholeSheet } from "../model/areas";
import type { Book } from "../model/book";
import type { StoredCell } from "../model/cellStore";
import type { Sheet } from "../model/sheet";

/** The cells of a workbook as Univer takes them. */
export function workbookData(book: Book, id: string): Partial<IWorkbookData> {
  const size = sizeFor(book);
  return {
    id,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetData(sheet, size)])),
  };
}

interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Room for every cell and every address that a formula speaks of: to Univer an address beyond the sheet is none at all
 * (#NAME?). Not as large as Excel's own sheets, since looking through whole columns would then take seconds.
 */
function sizeFor(book: Book): SheetSize {
  let [rowCount, columnCount] = [1, 1];
  for (const { cells } of book.sheets) {
    for (const [row, column, { formula }] of cells.within(wholeSheet)) {
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
      for (const [, letters = "", digits = ""] of (formula ?? "").matchAll(/(?<![\p{L}\p{N}_.])\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu)) {
        rowCount = Math.max(rowCount, Math.min(Number(digits), maxRows));
        columnCount = Math.max(columnCount, Math.min(columnIndex(letters) + 1, maxColumns));
      }
    }
  }
  return { rowCount, columnCount };
}

function sheetData(sheet: Sheet, size: SheetSize): object {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of sheet.cells.within(wholeSheet)) {
    if (cell.value !== null || cell.formula !== null) (cellData[row] ??= {})[column] = univerCell(cell);
  }
  return { id: sheet.id, name: sheet.name, ...size, cellData };
}

function univerCell({ value, formula }: StoredCell): ICellData {
  const held = formula === null ? {} : { f: formula };
  if (value === null) return held;
  if (isCellError(value)) return { ...held, v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { ...held, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...held, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
