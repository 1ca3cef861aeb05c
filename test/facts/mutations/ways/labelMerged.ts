import { insertColumns } from "../insertColumns";
import { onSheet } from "../onSheet";

/** The label column over two sheet columns, merged cell by cell or only widened. */
export const labelMerged = onSheet("labels merged over two columns", (sheet, random) => {
  const labels = sheet.cells.filter(({ role, value }) => role === "body" && typeof value === "string");
  if (labels.length === 0) return null;
  const column = Math.min(...labels.map((cell) => cell.column));
  const moved = insertColumns(sheet, column + 1, 1);
  if (random.chance(0.3)) return moved;
  const covered = (row: number): boolean => moved.merges.some((area) => row >= area.top && row <= area.bottom && area.left <= column + 1 && area.right >= column);
  const rows = moved.cells.filter((cell) => cell.column === column && !covered(cell.row) && cell.role !== "title" && cell.role !== "note").map(({ row }) => row);
  return { ...moved, merges: [...moved.merges, ...rows.map((row) => ({ top: row, left: column, bottom: row, right: column + 1 }))] };
});
