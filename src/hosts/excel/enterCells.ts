import type { CellRef } from "../../grid/address";
import { formatCellRef } from "../../grid/address";
import { HostProblem } from "../port";
import { runExcel } from "./runExcel";

/** What a person has agreed to enter into a cell. */
export interface CellEntry {
  readonly at: CellRef;
  /** As typed in Excel: a number, a text, or a formula with its "=". An empty text clears the cell. */
  readonly entry: string | number;
  /** What the cell must hold for the entry to be still right; absent where any content may be replaced. */
  readonly instead?: string | number;
}

/**
 * Enters single cells, all of them or none, as one step of undo where Excel can.
 *
 * @throws HostProblem `not-found` where a sheet is gone, `busy` where a cell holds something else by now
 */
export function enterCells(entries: readonly CellEntry[]): Promise<void> {
  return runExcel(async (context) => {
    const asked = entries.map(({ at, ...rest }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load("name");
      return { at, ...rest, sheet };
    });
    await context.sync();
    const gone = asked.find(({ sheet }) => sheet.isNullObject);
    if (gone) throw new HostProblem("not-found", `工作表“${gone.at.sheet}”已经不在了，请重新读取工作簿。`);
    const cells = asked.map(({ sheet, ...rest }) => ({ ...rest, cell: sheet.getCell(rest.at.row, rest.at.column).load("formulas") }));
    await context.sync();
    for (const { at, instead, cell } of cells) {
      const now: unknown = cell.formulas[0]?.[0];
      if (instead === undefined || now === instead) continue;
      throw new HostProblem("busy", `${formatCellRef(at)}的内容刚才变了，没有写入。请重新读取工作簿，再看一次。`);
    }
    for (const { cell, entry } of cells) cell.formulas = [[entry]];
    await context.sync();
  });
}
