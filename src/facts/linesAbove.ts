import type { Area } from "../grid/address";
import { rowsBetween } from "./segmentView";
import type { SheetView } from "./sheetView";

/** Texts that stand in a segment's columns just over its title; they belong to it unless figures stand between. The nearest first. */
export function linesAbove(view: SheetView, { top, left, right }: Area): readonly string[] {
  const lines: string[] = [];
  for (const row of rowsBetween(view.rows, Math.max(0, top - 12), top - 1).slice(-3).reverse()) {
    const cells = view.row(row).filter((cell) => cell.column >= left && cell.column <= right);
    if (cells.some((cell) => typeof cell.value === "number")) break;
    lines.push(...cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
  }
  return lines;
}
