import { extent } from "../extent";
import { onSheet } from "../onSheet";

/** The title is not merged; it stands over the middle of the table. */
export const titleMoved = onSheet("title over the middle", (sheet, random) => {
  const title = sheet.cells.find(({ role }) => role === "title");
  if (!title || sheet.cells.filter(({ row }) => row === title.row).length > 1) return null;
  const { left, right } = extent(sheet);
  const column = left + random.below(right - left + 1);
  const cells = sheet.cells.map((cell) => (cell === title ? { ...cell, column } : cell));
  return { ...sheet, cells, merges: sheet.merges.filter((area) => area.top !== title.row) };
});
