import type { Area } from "../../../grid/address";
import { areaName } from "../../../grid/address";
import type { Splice } from "../splice";
import { insertion } from "../splice";
import type { LayoutScan } from "./layoutScan";

/** What stands before the merged blocks in a sheet (ECMA-376 part 1, CT_Worksheet). */
const before = new Set(["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews"]);

/** Writes the list of merged blocks anew; a list without any is not allowed. */
export function mergeSplices(scan: LayoutScan, prefix: string, merges: readonly Area[]): readonly Splice[] {
  const entries = merges.map((merge) => `<${prefix}mergeCell ref="${areaName(merge)}"/>`);
  const text = merges.length === 0 ? "" : `<${prefix}mergeCells count="${merges.length}">${entries.join("")}</${prefix}mergeCells>`;
  const list = scan.partOf("mergeCells");
  return [list ? { start: list.start, end: list.end, text } : insertion(scan.behind(before), text)];
}
