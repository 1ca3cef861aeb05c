import { added } from "../added";
import { extent } from "../extent";
import { onSheet } from "../onSheet";

/** Cells that look empty hold a blank, a line break or an invisible mark. */
export const blanksFilled = onSheet("blanks that are texts", (sheet, random) => {
  const { top, bottom, left, right } = extent(sheet);
  const taken = new Set(sheet.cells.map(({ row, column }) => `${row}|${column}`));
  const places = Array.from({ length: 12 }, () => ({ row: top + random.below(bottom - top + 1), column: left + random.below(right - left + 1) }));
  const covered = (row: number, column: number): boolean => sheet.merges.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const free = places.filter(({ row, column }, index) => !taken.has(`${row}|${column}`) && !covered(row, column) && places.findIndex((place) => place.row === row && place.column === column) === index);
  return free.length === 0 ? null : { ...sheet, cells: [...sheet.cells, ...free.map(({ row, column }) => added(row, column, random.pick([" ", "　", "\n", "\u200B", ""]), "body"))] };
});
