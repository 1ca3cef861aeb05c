import { onSheet } from "../onSheet";

/** Filtered rows are rows. */
export const rowsHidden = onSheet("rows hidden", (sheet, random) => {
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].filter(() => random.chance(0.4));
  return rows.length === 0 ? null : { ...sheet, hiddenRows: new Set(rows) };
});
