import type { CellRef } from "../../grid/address";
import { runExcel } from "./runExcel";

/** The cell that the person has chosen; of several, the first. */
export function selectedCell(): Promise<CellRef> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
  });
}
