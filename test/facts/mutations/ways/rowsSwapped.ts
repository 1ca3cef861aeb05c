import { onSheet } from "../onSheet";

/** Two rows of a table change places: the order of 公务接待 and 公务用车 differs between regions. */
export const rowsSwapped = onSheet("rows swapped", (sheet, random, meaning) => {
  if (sheet.cells.some(({ value }) => typeof value === "string" && /文字材料|一级指标|其中/.test(value))) return null;
  const first = (row: number) => sheet.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column)[0];
  const isPlain = (row: number): boolean => {
    const value = first(row)?.value;
    const numbered = typeof value === "string" && /^(?:[一二三四五六七八九十]+、|\d+[、.])/.test(value);
    return numbered && sheet.merges.every((area) => area.top > row || area.bottom < row) && sheet.cells.some((cell) => cell.row === row && meaning.isRead(cell.origin));
  };
  const rows = [...new Set(sheet.cells.filter(({ role }) => role === "body").map(({ row }) => row))].filter(isPlain);
  const pairs = rows.filter((row) => rows.includes(row + 1));
  if (pairs.length === 0) return null;
  const upper = random.pick(pairs);
  const swap = (row: number): number => (row === upper ? upper + 1 : row === upper + 1 ? upper : row);
  return { ...sheet, cells: sheet.cells.map((cell) => ({ ...cell, row: swap(cell.row) })) };
});
