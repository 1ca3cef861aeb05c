import { onSheet } from "../onSheet";
import { unitLine } from "../unitScope";

/** Title, year and unit in one line of one cell. */
export const titleInLine = onSheet("title and unit in one line", (sheet, random) => {
  const title = sheet.cells.find(({ role, value }) => role === "title" && typeof value === "string");
  const units = sheet.cells.filter(({ role, value }) => role === "note" && typeof value === "string" && unitLine.test(value));
  const [unit, ...more] = units;
  if (!title || sheet.cells.filter(({ row }) => row === title.row).length > 1 || !unit || more.length > 0 || String(unit.value).length > 12 || unit.row < title.row) return null;
  const value = `${String(title.value)}${random.pick(["　　", "        ", "（", "\n"])}${String(unit.value)}`;
  const closed = value.includes("（单位") || value.includes("（金额") ? `${value}）` : value;
  return { ...sheet, cells: sheet.cells.flatMap((cell) => (cell === unit ? [] : [cell === title ? { ...cell, value: closed } : cell])) };
});
