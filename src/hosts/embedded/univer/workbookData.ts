import type { ICellData, IWorkbookData } from "@univerjs/core";
import { wholeSheet } from "../model/areas";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import type { SheetSize } from "./sheetSize";
import { sheetSize } from "./sheetSize";
import { univerCell } from "./univerCell";

/** The cells of a workbook as Univer takes them. */
export function workbookData(book: Book, id: string): Partial<IWorkbookData> {
  const size = sheetSize(book);
  return {
    id,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetData(sheet, size)])),
  };
}

function sheetData(sheet: Sheet, size: SheetSize): object {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of sheet.cells.within(wholeSheet)) {
    if (cell.value !== null || cell.formula !== null) (cellData[row] ??= {})[column] = univerCell(cell);
  }
  return { id: sheet.id, name: sheet.name, ...size, cellData };
}
