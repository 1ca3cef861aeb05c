import { onSheet } from "../onSheet";

/** A title in two cells of its row: 收入支出 | 决算总表. */
export const titleSplit = onSheet("title in two cells", (sheet, random) => {
  const title = sheet.cells.find(({ role, value }) => role === "title" && typeof value === "string");
  if (!title || sheet.cells.filter(({ row }) => row === title.row).length > 1) return null;
  const text = String(title.value);
  const at = 3 + random.below(Math.max(1, text.length - 5));
  const right = title.column + 1 + random.below(2);
  const cells = sheet.cells.flatMap((cell) =>
    cell === title ? [{ ...title, value: text.slice(0, at) }, { ...title, column: right, value: text.slice(at) }] : [cell],
  );
  return { ...sheet, cells, merges: sheet.merges.filter((area) => area.top !== title.row) };
});
