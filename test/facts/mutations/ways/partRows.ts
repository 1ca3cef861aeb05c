import { added } from "../added";
import { insertRows } from "../insertRows";
import { onSheet } from "../onSheet";

const parts = ["其中：上级专项", "其中：当年财政安排", "　　　其他来源", "其中:本级"];

/** A row that tells a part of the row above it, 其中, added under it. */
export const partRows = onSheet("part rows", (sheet, random, meaning) => {
  if (sheet.cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标/.test(value))) return null;
  const figures = sheet.cells.filter(({ origin, value, role }) => role === "body" && typeof value === "number" && meaning.measureOf(origin) === "money");
  const rows = figures.map(({ row }) => row).filter((row) => sheet.merges.every((area) => area.bottom <= row || area.top > row));
  if (rows.length === 0) return null;
  const row = random.pick(rows);
  const label = sheet.cells.filter((cell) => cell.row === row && typeof cell.value === "string").sort((a, b) => a.column - b.column)[0];
  const inRow = figures.filter((cell) => cell.row === row);
  // A table of one unlabelled row would get a second row that speaks; only labelled rows have parts.
  if (!label) return null;
  const moved = insertRows(sheet, row + 1, 1);
  const share = inRow.slice(0, 1).map((cell) => ({ ...added(row + 1, cell.column, Math.round(Number(cell.value) * 40) / 100, "body"), ...(cell.format === undefined ? {} : { format: cell.format }) }));
  return { ...moved, cells: [...moved.cells, added(row + 1, label.column, random.pick(parts), "body"), ...share] };
});
