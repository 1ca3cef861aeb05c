import { pruneCalcChain } from "../../xlsx/calcChainPart";
import type { PackageEdit } from "../../xlsx/packageEdit";
import { patchSheet } from "../../xlsx/patchSheet";
import { openStyles } from "../../xlsx/stylesPart";
import type { Tab, WorkbookPart } from "../../xlsx/workbookPart";
import type { CellFormat } from "../model/cellFormat";
import type { CellChange } from "./cellChanges";
import { styleNumbers } from "./styleNumbers";

interface ChangedSheet {
  readonly tab: Tab;
  readonly changes: readonly CellChange[];
}

/** Puts changed cells where they stand, with looks that the file has or gets, and takes those that lost their formula out of the calculation chain. */
export function patchCells(edit: PackageEdit, workbook: WorkbookPart, formats: readonly CellFormat[], sheets: readonly ChangedSheet[]): void {
  const changed = sheets.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return;
  const styles = openStyles(edit, workbook);
  const numberOf = styleNumbers(formats, styles.styleOf);
  const freed = changed.map(({ tab, changes }) => {
    const patches = changes.map(({ format, ...change }) => ({ ...change, style: format === null ? null : numberOf(format) }));
    return [tab.sheetId, patchSheet(edit, tab.part ?? "", patches)] as const;
  });
  styles.save();
  const stale = freed.filter(([, cells]) => cells.size > 0);
  pruneCalcChain(edit, workbook, new Map(stale.map(([sheetId, cells]) => [sheetId, (cell: string) => !cells.has(cell)])));
}
