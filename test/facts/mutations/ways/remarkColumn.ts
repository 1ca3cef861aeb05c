import { added } from "../added";
import { insertColumns } from "../insertColumns";
import { onSheet } from "../onSheet";

const remarks = ["见附件", "含上年结转资金", "已核对", "按文件执行", "见明细"];

/** A column of remarks between the labels and the figures. */
export const remarkColumn = onSheet("remark column", (sheet, random, meaning) => {
  if (sheet.cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标|项目名称/.test(value))) return null;
  const figures = sheet.cells.filter(({ origin, value }) => typeof value === "number" && meaning.isRead(origin));
  if (figures.length === 0) return null;
  const column = Math.min(...figures.map((cell) => cell.column));
  const heads = sheet.cells.filter((cell) => cell.role === "head" && cell.column === column && typeof cell.value === "string");
  const covered = sheet.merges.some((area) => area.left < column && area.right >= column && area.top > 0);
  const head = heads.at(-1);
  if (!head || covered || column === 0) return null;
  const moved = insertColumns(sheet, column, 1);
  const rows = [...new Set(figures.map(({ row }) => row))].filter((row) => row > head.row && random.chance(0.5));
  return { ...moved, cells: [...moved.cells, added(head.row, column, random.pick(["备注", "说明", "备 注"]), "head"), ...rows.map((row) => added(row, column, random.pick(remarks), "body"))] };
});
