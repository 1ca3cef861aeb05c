import { added } from "../added";
import { insertColumns } from "../insertColumns";
import { onSheet } from "../onSheet";

/** A column of running numbers (序号, 行次) before the labels or behind them. */
export const numberColumn = onSheet("number column", (sheet, random) => {
  if (sheet.cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标|项目名称/.test(value))) return null;
  const heads = sheet.cells.filter(({ role, value }) => role === "head" && typeof value === "string");
  const bodyRows = [...new Set(sheet.cells.filter(({ role }) => role === "body").map(({ row }) => row))].sort((a, b) => a - b);
  const [first] = bodyRows;
  const head = heads.filter(({ row }) => first !== undefined && row < first).at(-1);
  if (!head || first === undefined) return null;
  const left = Math.min(...sheet.cells.map(({ column }) => column));
  const behind = random.chance(0.5);
  const column = behind ? left + 1 : left;
  const moved = insertColumns(sheet, column, 1);
  const numbers = bodyRows.map((row, index) => added(row, column, random.chance(0.8) ? index + 1 : String(index + 1), "body"));
  return { ...moved, cells: [...moved.cells, added(head.row, column, behind ? "行次" : "序号", "head"), ...numbers] };
});
