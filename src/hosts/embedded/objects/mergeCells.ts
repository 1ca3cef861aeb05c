import type { Area } from "../../../grid/address";
import { cellCount, intersection } from "../model/areas";
import { RichError } from "../wire/richError";
import type { RangeTarget } from "./rangeTarget";
import { demandUnlocked } from "./rangeTarget";

/** Merges a range into one cell, or each of its rows; what the covered cells held is gone, as in Excel. */
export function mergeCells(target: RangeTarget, across: boolean): void {
  demandUnlocked(target);
  const { sheet, area } = target;
  if (sheet.book.tables.some((table) => table.sheet === sheet && intersection(table.area, area))) {
    throw new RichError("MergedRangeConflict", "Cells of a table cannot be merged.");
  }
  const rows = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })) : [area];
  const blocks = rows.filter((block) => cellCount(block) > 1);
  const untouched = sheet.merges.filter((merge) => !blocks.some((block) => intersection(merge, block)));
  const grown = blocks.map((block) => sheet.merges.filter((merge) => intersection(merge, block)).reduce(grow, block));
  sheet.merges = [...untouched, ...grown];
  for (const block of grown) keepFirst(target, block);
}

export function unmergeCells(target: RangeTarget): void {
  demandUnlocked(target);
  const { sheet, area } = target;
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

/** More merged blocks than these Excel does not give at once, by its documentation. */
const mostMerges = 512;

/** The merged blocks of which at least one cell lies in the range. @throws RichError where there are more than Excel gives. */
export function mergedWithin({ sheet, area }: RangeTarget): readonly Area[] {
  const found = sheet.merges.filter((merge) => intersection(area, merge));
  if (found.length > mostMerges) throw new RichError("GeneralException", "There are too many merged areas in this range.", 500);
  return found;
}

function grow(block: Area, merge: Area): Area {
  return {
    top: Math.min(block.top, merge.top),
    left: Math.min(block.left, merge.left),
    bottom: Math.max(block.bottom, merge.bottom),
    right: Math.max(block.right, merge.right),
  };
}

function keepFirst({ sheet }: RangeTarget, block: Area): void {
  const filled = [...sheet.cells.within(block)].filter(([, , { value, formula }]) => value !== null || formula !== null);
  const [first] = filled;
  for (const [row, column] of filled) if (row !== block.top || column !== block.left) sheet.put(row, column, null, null);
  if (first) sheet.put(block.top, block.left, first[2].value, first[2].formula);
}
