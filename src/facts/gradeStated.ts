import type { CellText } from "./facts";
import { readNames } from "./readNames";
import type { SheetView } from "./sheetView";

const labels = { grade: ["评价等级", "自评等级", "绩效等级", "评定等级", "自评结论等级", "绩效自评等级", "等级"] } as const;

/** The grade that the workbook itself prints: 评价等级：优. The first one counts; a legend (优 90-100) is none. */
export function gradeStated(views: readonly SheetView[]): CellText | null {
  for (const view of views) {
    const found = readNames(view, labels, view.rows.slice(0, 400)).get("grade");
    if (found && found.text.length <= 6) return found;
  }
  return null;
}
