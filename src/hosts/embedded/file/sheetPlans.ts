import { roleOfMarker } from "../../../report/sheetMarker";
import { HostProblem } from "../../port";
import type { Tab } from "../../xlsx/workbookPart";
import type { Book } from "../model/book";
import { defaultPageLayout } from "../model/pageLayout";
import type { Sheet } from "../model/sheet";

/** What has to be done with a sheet to save it: put its changed cells into its part, write its part anew, or add one. */
export type SheetPlan =
  | { readonly kind: "patched"; readonly sheet: Sheet; readonly before: Sheet; readonly tab: Tab }
  | { readonly kind: "rewritten"; readonly sheet: Sheet; readonly before: Sheet; readonly tab: Tab }
  | { readonly kind: "added"; readonly sheet: Sheet };

/**
 * A plan for every sheet of the book. Sheets know their number as the file gave it, so that names may have changed.
 * @throws HostProblem `not-found` when a sheet of the file is gone: cutting one out is left to Excel.
 */
export function sheetPlans(before: Book, now: Book, tabs: readonly Tab[]): readonly SheetPlan[] {
  const missing = before.sheets.find(({ id }) => !now.sheets.some((sheet) => sheet.id === id));
  if (missing) throw new HostProblem("not-found", `原文件里的工作表“${missing.name}”不在了，无法保存；请重新打开文件再试一次，要删除工作表请在 Excel 或 WPS 中操作。`);
  return now.sheets.map((sheet): SheetPlan => {
    const place = before.sheets.findIndex(({ id }) => id === sheet.id);
    const [old, tab] = [before.sheets[place], tabs[place]];
    if (!old || !tab) return { kind: "added", sheet };
    return { kind: isRewritten(sheet) ? "rewritten" : "patched", sheet, before: old, tab };
  });
}

/**
 * Only our own sheets are written whole in the place of another, and only when the add-in wrote them: it leaves rules, links
 * and print settings, none of which a book has from its file. What a person changes there is put where it stands, as elsewhere.
 */
function isRewritten(now: Sheet): boolean {
  const { value } = now.cell(0, 0);
  if (typeof value !== "string" || roleOfMarker(value) === null) return false;
  return now.validations.all.length > 0 || now.links.all.length > 0 || now.page !== defaultPageLayout;
}
