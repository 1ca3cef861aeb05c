import { added } from "../added";
import { onSheet } from "../onSheet";

const year = /((?:19|20)\d{2})\s*年度?/u;
const chinese = "〇一二三四五六七八九";

/** The year moves from the title to a line under it, or from the line to the title; or is written in Chinese digits. */
export const yearMoved = onSheet("year moved", (sheet, random) => {
  const title = sheet.cells.find(({ role, value }) => role === "title" && typeof value === "string");
  const notes = sheet.cells.filter(({ role, value }) => role === "note" && typeof value === "string" && new RegExp(`^${year.source}$`, "u").test(value.trim()));
  const [line, ...more] = notes;
  if (!title || more.length > 0) return null;
  const text = String(title.value);
  const named = year.exec(text)?.[1];
  if (named && !line) {
    const below = Math.min(...sheet.cells.filter(({ row }) => row > title.row).map(({ row }) => row));
    const inLine = sheet.cells.some(({ row, role, value }) => row === below && role === "note" && typeof value === "string" && year.test(value));
    if (below === title.row + 1 || inLine) return chineseYear();
    const cells = sheet.cells.map((cell) => (cell === title ? { ...cell, value: text.replace(year, "") } : cell));
    return { ...sheet, cells: [...cells, added(title.row + 1, title.column, `${named}年度`)] };
  }
  if (line && !named) {
    const found = year.exec(String(line.value))?.[1] ?? "";
    const value = random.chance(0.5) ? `${found}年度${text}` : `${text}（${found}年度）`;
    return { ...sheet, cells: sheet.cells.flatMap((cell) => (cell === line ? [] : [cell === title ? { ...cell, value } : cell])) };
  }
  return chineseYear();

  function chineseYear() {
    const holder = line ?? (named ? title : undefined);
    if (!holder) return null;
    const value = String(holder.value).replace(year, (_, digits: string) => `${[...digits].map((digit) => chinese[Number(digit)] ?? "").join("")}年度`);
    return { ...sheet, cells: sheet.cells.map((cell) => (cell === holder ? { ...cell, value } : cell)) };
  }
});
