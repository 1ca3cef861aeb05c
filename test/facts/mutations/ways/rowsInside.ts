import { added } from "../added";
import { insertRows } from "../insertRows";
import { onSheet } from "../onSheet";

const notes = ["（此行为空）", "以下为其他项目", "（续）", "备注：经复核"];

/** Blank rows and remarks between the rows of a table. */
export const rowsInside = onSheet("rows inside", (sheet, random) => {
  const body = [...new Set(sheet.cells.filter(({ role }) => role === "body").map(({ row }) => row))];
  // Between the lines of one merged label a blank row changes nothing; a remark would stand under the label.
  const free = body.filter((row) => sheet.merges.every(({ top, bottom }) => row <= top || row > bottom));
  if (free.length === 0) return null;
  const row = random.pick(free);
  const moved = insertRows(sheet, row, 1 + random.below(2));
  const left = Math.min(...sheet.cells.filter((cell) => cell.row === row).map(({ column }) => column));
  const remark = random.chance(0.4) && !sheet.cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标|栏目/.test(value));
  return remark ? { ...moved, cells: [...moved.cells, added(row, left, random.pick(notes), "body")] } : moved;
});
