import { extent } from "../extent";
import { insertColumns } from "../insertColumns";
import { onSheet } from "../onSheet";

/** Blank columns in the middle of a table. */
export const columnsInserted = onSheet("blank columns", (sheet, random) => {
  const { left, right } = extent(sheet);
  if (right === left) return null;
  return insertColumns(sheet, left + 1 + random.below(right - left), 1 + random.below(2));
});
