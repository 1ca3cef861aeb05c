import { insertColumns } from "../insertColumns";
import { onSheet } from "../onSheet";

/** A column of figures over two sheet columns, each of its cells merged across them. */
export const figureMerged = onSheet("figures merged over two columns", (sheet, random, meaning) => {
  const columns = [...new Set(sheet.cells.filter(({ origin, value }) => typeof value === "number" && meaning.isRead(origin)).map(({ column }) => column))];
  if (columns.length === 0) return null;
  const column = random.pick(columns);
  const moved = insertColumns(sheet, column + 1, 1);
  const alone = moved.cells.filter((cell) => cell.column === column && cell.role !== "title" && cell.role !== "note");
  const covered = (row: number): boolean => moved.merges.some((area) => row >= area.top && row <= area.bottom && area.left <= column + 1 && area.right >= column);
  return { ...moved, merges: [...moved.merges, ...alone.filter(({ row }) => !covered(row)).map(({ row }) => ({ top: row, left: column, bottom: row, right: column + 1 }))] };
});
