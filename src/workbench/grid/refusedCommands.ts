import type { Sheet } from "../../hosts/embedded/model/sheet";
import { changesLayout } from "./layoutMutation";

/**
 * What this page does not let anybody do, and why, in a sentence for the person: saving puts changed cells into the opened
 * file and leaves everything else in it alone, so what would tear other parts of the file is left to Excel or WPS.
 */
export function refusalOf(command: string, sheet: Sheet | undefined, inFile: (sheet: Sheet) => boolean): string | null {
  switch (command) {
    case "sheet.command.remove-sheet":
    case "sheet.command.remove-sheet-confirm":
      return sheet && inFile(sheet) ? `“${sheet.name}”是原文件里的工作表，工作台不删除它；请在 Excel 或 WPS 中删除，或在这里把它隐藏。` : null;
    case "sheet.command.set-worksheet-order":
      return "工作台不调整工作表的先后；请在 Excel 或 WPS 中调整。";
    case "sheet.command.set-worksheet-show":
      return sheet?.visibility === "VeryHidden" ? `“${sheet.name}”在原文件里设为深度隐藏，工作台不取消它。` : null;
    default:
      return sheet?.book.protection && structural.has(command) ? "工作簿的结构受保护，不能增加、改名或隐藏工作表；请在 Excel 的“审阅 → 保护工作簿”中取消保护后再打开。" : null;
  }
}

const structural = new Set([
  "sheet.command.insert-sheet",
  "sheet.command.copy-sheet",
  "sheet.command.set-worksheet-name",
  "sheet.command.set-worksheet-hidden",
]);

/** Cells by row and column, as the grid sets them. */
export type CellsByRow = Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;

/** On a protected sheet only cells that are not locked may be changed, as in Excel; null where nothing stands against it. */
export function lockedRefusal(mutation: string, sheet: Sheet, cells: CellsByRow): string | null {
  if (!sheet.protection) return null;
  const locked = mutation === "sheet.mutation.set-range-values" ? someLocked(sheet, cells) : changesLayout(mutation);
  return locked ? `“${sheet.name}”受保护，锁定的单元格和行列不能改；请在 Excel 或 WPS 的“审阅 → 撤销工作表保护”中取消保护，保存后再打开。` : null;
}

function someLocked(sheet: Sheet, cells: CellsByRow): boolean {
  return Object.entries(cells).some(([row, inRow]) => Object.keys(inRow ?? {}).some((column) => sheet.formatAt(Number(row), Number(column)).locked));
}
