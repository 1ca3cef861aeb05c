import { onSheet } from "../onSheet";

/** A hidden sheet is part of the workbook. */
export const sheetHidden = onSheet("sheet hidden", (sheet, random) =>
  sheet.visibility === "visible" ? { ...sheet, visibility: random.chance(0.7) ? "hidden" : "veryHidden" } : null,
);
