import { memoryFromXml, memoryNamespace } from "../../memoryXml";
import { HostProblem } from "../../port";
import { patchLayout } from "../../xlsx/layout/patchLayout";
import { writeMemoryPart } from "../../xlsx/memoryPart";
import { PackageEdit } from "../../xlsx/packageEdit";
import { patchTabs } from "../../xlsx/patchTabs";
import { putSheets } from "../../xlsx/putSheets";
import { readWorkbookPart } from "../../xlsx/workbookPart";
import type { Book } from "../model/book";
import { namespaceOf } from "../model/customXmlPart";
import type { Sheet } from "../model/sheet";
import { bookFromFile } from "./bookFromFile";
import { cellChanges } from "./cellChanges";
import { layoutChanges } from "./layoutChanges";
import { patchCells } from "./patchCells";
import { plainSheetOf } from "./plainSheetOf";
import { sheetPlans } from "./sheetPlans";

/**
 * The opened file with what has changed in the book since: changed cells, widths, heights, merged blocks and panes are put
 * where they stand, sheets that an add-in wrote anew or a person added are written whole, and every other part is copied
 * byte for byte.
 *
 * @throws HostProblem as reading does, and `protected` where a sheet is missing or new and the structure is locked
 */
export function saveBook(original: Uint8Array, book: Book): Uint8Array<ArrayBuffer> {
  const { book: before, formats } = bookFromFile(original);
  const edit = new PackageEdit(original);
  const workbook = readWorkbookPart(edit);
  const tabs = workbook.tabs.filter(({ worksheet, part }) => worksheet && part !== null);
  const plans = sheetPlans(before, book, tabs);
  if (workbook.structureLocked && plans.some(({ kind }) => kind === "added")) {
    throw new HostProblem("protected", "工作簿的结构受保护，无法添加工作表。请在 Excel 的“审阅 → 保护工作簿”中取消保护，保存后再试一次。");
  }
  const whole = plans.flatMap((plan) => (plan.kind === "patched" ? [] : [{ sheet: plainSheetOf(plan.sheet), replaces: plan.kind === "added" ? null : plan.tab }]));
  putSheets(edit, workbook, whole);
  const patched = plans.flatMap((plan) => (plan.kind === "patched" ? [{ ...plan, changes: cellChanges(plan.before, plan.sheet) }] : []));
  patchCells(edit, workbook, formats, patched.map(({ tab, changes }) => ({ tab, changes })));
  for (const plan of patched) {
    const layout = layoutChanges(plan.before, plan.sheet);
    if (layout) patchLayout(edit, plan.tab.part ?? "", layout);
  }
  patchTabs(edit, workbook, plans.flatMap((plan) => (plan.kind === "added" ? [] : [{ tab: plan.tab, name: plan.sheet.name, visibility: visibilityOf(plan.sheet) }])));
  saveMemory(edit, before, book);
  return edit.bytes() as Uint8Array<ArrayBuffer>;

  function saveMemory(target: PackageEdit, from: Book, to: Book): void {
    const [old, now] = [from, to].map(({ customXml }) => customXml.find(({ xml }) => namespaceOf(xml) === memoryNamespace)?.xml);
    if (now !== undefined && now !== old) writeMemoryPart(target, workbook, memoryFromXml(now).memory);
  }
}

function visibilityOf({ visibility }: Sheet): "visible" | "hidden" | "veryHidden" {
  return ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[visibility];
}
