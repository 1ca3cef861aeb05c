import { columnIndex, maxColumns, maxRows } from "../../../grid/address";
import { wholeSheet } from "../model/areas";
import type { Book } from "../model/book";

export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Room for every cell and every address that a formula speaks of: to Univer an address beyond the sheet is none at all
 * (#NAME?). Not as large as Excel's own sheets, since looking through whole columns would then take seconds.
 */
export function sheetSize(book: Book): SheetSize {
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
