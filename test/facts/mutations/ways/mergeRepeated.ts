import type { BookCell } from "../book";
import { onSheet } from "../onSheet";

/** Un-merged by hand: the text of a header's merge is repeated in each of its cells. */
export const mergeRepeated = onSheet("merge repeated", (sheet, random) => {
  const heads = sheet.merges.flatMap((area) => {
    const cell = sheet.cells.find(({ row, column, role }) => row === area.top && column === area.left && role === "head");
    return cell ? [{ area, cell }] : [];
  });
  if (heads.length === 0) return null;
  const { area, cell } = random.pick(heads);
  const copies: BookCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) copies.push({ ...cell, row, column });
  }
  const inside = (other: BookCell): boolean => other.row >= area.top && other.row <= area.bottom && other.column >= area.left && other.column <= area.right;
  return { ...sheet, merges: sheet.merges.filter((other) => other !== area), cells: [...sheet.cells.filter((other) => !inside(other)), ...copies] };
});
