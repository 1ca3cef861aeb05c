import { insertRows } from "../insertRows";
import { onSheet } from "../onSheet";

/** The last header row is made two rows high, its cells merged down over the new one. */
export const headMergedDown = onSheet("head merged over more rows", (sheet) => {
  const heads = sheet.cells.filter(({ role }) => role === "head");
  const rows = [...new Set(heads.map(({ row }) => row))].sort((a, b) => a - b);
  const last = rows.filter((row, index) => index === rows.indexOf(row) && rows[index + 1] !== row + 1)[0];
  if (last === undefined || heads.some(({ row, value }) => row === last && typeof value === "number")) return null;
  const grown = insertRows(sheet, last + 1, 1);
  const covered = (column: number) => sheet.merges.find((area) => area.top <= last && area.bottom >= last && area.left <= column && area.right >= column);
  const merges = grown.merges.map((area) => (area.bottom === last && area.top <= last && heads.some(({ row, column }) => row === area.top && column === area.left) ? { ...area, bottom: last + 1 } : area));
  const single = heads.filter(({ row, column }) => row === last && !covered(column));
  return { ...grown, merges: [...merges, ...single.map(({ column }) => ({ top: last, left: column, bottom: last + 1, right: column }))] };
});
