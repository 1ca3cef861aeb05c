import { added } from "../added";
import { insertRows } from "../insertRows";
import { onSheet } from "../onSheet";

/** A row 栏次 | 1 | 2 | 3 under the headers, or 甲 | 1 | 2. */
export const columnNumbersAdded = onSheet("column numbers", (sheet, random) => {
  if (sheet.cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标|项目名称|栏次/.test(value))) return null;
  const heads = sheet.cells.filter(({ role, value }) => role === "head" && typeof value === "string");
  const rows = [...new Set(heads.map(({ row }) => row))].sort((a, b) => a - b);
  const last = rows.find((row) => !rows.includes(row + 1));
  if (last === undefined || sheet.cells.some(({ row, role, value }) => row === last && role === "head" && typeof value === "number")) return null;
  const columns = [...new Set(heads.filter(({ row }) => row <= last).map(({ column }) => column))].sort((a, b) => a - b);
  if (columns.length < 4) return null;
  const moved = insertRows(sheet, last + 1, 1);
  const [first = 0, ...others] = columns;
  const word = random.pick(["栏次", "栏 次", "栏次"]);
  return { ...moved, cells: [...moved.cells, added(last + 1, first, word, "body"), ...others.map((column, index) => added(last + 1, column, random.chance(0.8) ? index + 1 : String(index + 1), "body"))] };
});
