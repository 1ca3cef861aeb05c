import { freeSheetName } from "../../report/freeSheetName";
import { HostProblem } from "../port";
import { decodeText } from "./decodeText";
import type { ForeignBook } from "./foreignBook";
import type { ForeignKind } from "./foreignKind";
import { readCsv } from "./readCsv";
import { readWithVendor } from "./readWithVendor";

/**
 * Reads a file that is no .xlsx and holds sheets: the same grids as `readXlsx` gives.
 *
 * @param fileName names the one sheet of a text file
 * @throws HostProblem `encrypted`, `damaged` or `not-a-workbook`, each with the next step
 */
export async function readForeign(bytes: Uint8Array, kind: ForeignKind, fileName: string): Promise<ForeignBook> {
  return visibly(kind === "text" ? readText(bytes, fileName) : await readWithVendor(bytes, kind));
}

function readText(bytes: Uint8Array, fileName: string): ForeignBook {
  const name = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");
  const grid = readCsv(decodeText(bytes), freeSheetName(name, []));
  if (grid) return { sheets: [{ grid, columnWidths: [] }], date1904: false };
  throw new HostProblem("not-a-workbook", "这是文本文件，不是工作簿，其中也没有用逗号或制表符分列的表格；请选择 .xlsx 格式的工作簿。");
}

/** A workbook shows at least one sheet; of a damaged one that hides all, the first is shown. */
function visibly(book: ForeignBook): ForeignBook {
  const [first, ...rest] = book.sheets;
  if (!first || book.sheets.some(({ grid }) => grid.visibility === "visible")) return book;
  return { ...book, sheets: [{ ...first, grid: { ...first.grid, visibility: "visible" } }, ...rest] };
}
