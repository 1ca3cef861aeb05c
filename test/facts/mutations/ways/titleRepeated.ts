import { insertRows } from "../insertRows";
import { onSheet } from "../onSheet";

/** The table goes on over a page: title and headers stand again in its middle, with （续）. */
export const titleRepeated = onSheet("title repeated", (sheet, random, meaning) => {
  if (sheet.cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标|项目名称|其中/.test(value))) return null;
  const title = sheet.cells.find(({ role }) => role === "title");
  const bodyRows = [...new Set(sheet.cells.filter(({ role, origin }) => role === "body" && meaning.isRead(origin)).map(({ row }) => row))].sort((a, b) => a - b);
  const [firstBody] = bodyRows;
  const at = bodyRows[1 + random.below(Math.max(1, bodyRows.length - 1))];
  if (!title || firstBody === undefined || at === undefined || sheet.cells.some(({ role, row }) => role === "head" && row > firstBody)) return null;
  const top = sheet.cells.filter(({ row }) => row >= title.row && row < firstBody);
  const height = firstBody - title.row;
  if (sheet.merges.some((area) => area.top < at && area.bottom >= at)) return null;
  const moved = insertRows(sheet, at, height);
  const down = at - title.row;
  const copies = top.map((cell) => ({ ...cell, row: cell.row + down, ...(cell === title ? { value: `${String(cell.value)}（续）` } : {}) }));
  const merges = sheet.merges.filter((area) => area.top >= title.row && area.bottom < firstBody).map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down }));
  return { ...moved, cells: [...moved.cells, ...copies], merges: [...moved.merges, ...merges] };
});
