import { onSheet } from "../onSheet";

/** 公开01表 becomes another number, or goes; a title gets a number of its own. */
export const titlesRenumbered = onSheet("titles renumbered", (sheet, random) => {
  const number = `0${1 + random.below(9)}`;
  const code = sheet.cells.find(({ value }) => typeof value === "string" && /^公开\d{2}表$/.test(value));
  const title = sheet.cells.find(({ role }) => role === "title");
  if (code && random.chance(0.6)) {
    const cells = random.chance(0.4) ? sheet.cells.filter((cell) => cell !== code) : sheet.cells.map((cell) => (cell === code ? { ...cell, value: `公开${number}表` } : cell));
    return { ...sheet, cells };
  }
  if (!title) return null;
  const prefix = random.pick([`公开${number}表 `, `附表${number}：`, `表${number}　`, "附件2 ", "（七）"]);
  return { ...sheet, cells: sheet.cells.map((cell) => (cell === title ? { ...cell, value: `${prefix}${String(cell.value)}` } : cell)) };
});
