import type { CellRef } from "../../grid/address";
import { formatCellRef } from "../../grid/address";
import { HostProblem } from "../port";
import { runExcel } from "./runExcel";

/**
 * Shows a cell to the person: its sheet comes forward, the cell is chosen. A hidden sheet stays hidden.
 *
 * @throws HostProblem `not-found` where the sheet is gone or hidden
 */
export function goToCell(at: CellRef): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new HostProblem("not-found", `工作表“${at.sheet}”已经不在了，请重新读取工作簿。`);
    if (sheet.visibility !== "Visible") {
      throw new HostProblem("not-found", `${formatCellRef(at)}在隐藏的工作表里，请在工作表标签上右击“取消隐藏”，再试一次。`);
    }
    sheet.activate();
    sheet.getCell(at.row, at.column).select();
    await context.sync();
  });
}
