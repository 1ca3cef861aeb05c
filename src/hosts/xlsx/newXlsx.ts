import { freeSheetName } from "../../report/freeSheetName";
import type { PlainSheet } from "../../report/plainSheet";
import type { WorkbookOptions } from "./minimalPackage";
import { minimalPackage } from "./minimalPackage";
import { PackageEdit } from "./packageEdit";
import { putSheets } from "./putSheets";
import { readWorkbookPart } from "./workbookPart";

/**
 * A workbook made from nothing: ordinary sheets in the given order, for samples, templates and summaries. The same
 * sheets give the same bytes, whenever and wherever they are made.
 *
 * Throws when there is no sheet, none is visible, or a name is one that Excel would not take: formulas would miss it.
 */
export function newXlsx(sheets: readonly PlainSheet[], options: WorkbookOptions = {}): Uint8Array {
  const shown = sheets.findIndex(({ visibility = "visible" }) => visibility === "visible");
  if (shown < 0) throw new Error("a workbook needs a visible sheet");
  const names: string[] = [];
  for (const { name } of sheets) {
    if (freeSheetName(name, names) !== name) throw new Error(`no sheet can be called ${name}, or another one already is`);
    names.push(name);
  }
  const edit = new PackageEdit(minimalPackage(options, shown));
  putSheets(edit, readWorkbookPart(edit), sheets.map((sheet) => ({ sheet, replaces: null })));
  return edit.bytes();
}
