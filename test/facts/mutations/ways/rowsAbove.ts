import { added } from "../added";
import { insertRows } from "../insertRows";
import { onSheet } from "../onSheet";

const notes = ["附件2：", "填表说明：本表由财务部门填写，请勿改动格式", "内部资料", "（此件公开发布）", "返回目录"];

/** Blank rows and a remark over the table. */
export const rowsAbove = onSheet("rows above", (sheet, random) => {
  const count = 1 + random.below(5);
  const moved = insertRows(sheet, 0, count);
  return random.chance(0.5) ? { ...moved, cells: [added(random.below(count), random.below(2), random.pick(notes)), ...moved.cells] } : moved;
});
