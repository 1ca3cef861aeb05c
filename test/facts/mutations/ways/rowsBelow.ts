import { added } from "../added";
import { extent } from "../extent";
import { onSheet } from "../onSheet";

/** Signatures, a date as a serial, notes and stray numbers under the table. */
export const rowsBelow = onSheet("rows below", (sheet, random) => {
  const texts = sheet.cells.some(({ value }) => typeof value === "string" && value.includes("文字材料"));
  if (texts) return null;
  const { bottom, left } = extent(sheet);
  const row = bottom + 1 + random.below(3);
  const signatures = [
    added(row, left, "单位负责人："),
    added(row, left + 2, "财务负责人："),
    added(row, left + 4, "填表人："),
    added(row + 1, left, "填报日期："),
    added(row + 1, left + 1, 43_921, "note", "yyyy\"年\"m\"月\"d\"日\""),
    added(row + 1, left + 2, "联系电话："),
    added(row + 1, left + 3, 7_722_345),
  ];
  const notes = [added(row, left, "注：1.本表反映部门本年度的情况。"), added(row + 1, left, "    2.本表金额转换时可能存在尾数误差。")];
  return { ...sheet, cells: [...sheet.cells, ...(random.chance(0.6) ? signatures : notes)] };
});
