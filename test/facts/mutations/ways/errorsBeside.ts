import { added } from "../added";
import { extent } from "../extent";
import { onSheet } from "../onSheet";

const errors = ["#REF!", "#DIV/0!", "#NAME?", "#N/A", "#VALUE!"] as const;

/** Error values where nothing is read: beside the table. */
export const errorsBeside = onSheet("errors beside", (sheet, random) => {
  const { right, top, bottom } = extent(sheet);
  const column = right + 1 + random.below(3);
  const rows = Array.from({ length: 1 + random.below(4) }, () => top + random.below(bottom - top + 1));
  return { ...sheet, cells: [...sheet.cells, ...[...new Set(rows)].map((row) => added(row, column, { error: random.pick(errors) }))] };
});
