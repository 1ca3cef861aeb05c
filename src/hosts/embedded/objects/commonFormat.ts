import type { CellFormat } from "../model/cellFormat";
import { cellCount } from "../model/areas";
import type { Json } from "../wire/json";
import type { RangeTarget } from "./rangeTarget";
import { demandSheet } from "./rangeTarget";

/** Larger ranges are judged by the cells that differ from their row and column. */
const walked = 100_000;

/** What all cells of a range have in common; null where they differ, as Excel answers. */
export function commonFormat<V extends Json>(target: RangeTarget, read: (format: CellFormat) => V): V | null {
  const sheet = demandSheet(target);
  const { area } = target;
  const first = read(sheet.formatAt(area.top, area.left));
  if (cellCount(area) > walked) {
    for (const [row, column] of sheet.cells.within(area)) if (read(sheet.formatAt(row, column)) !== first) return null;
    return first;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (read(sheet.formatAt(row, column)) !== first) return null;
  }
  return first;
}
