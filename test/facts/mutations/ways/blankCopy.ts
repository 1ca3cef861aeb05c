import type { Mutation } from "../mutation";

/** The empty template of a table is still in the workbook, before or after the filled one. */
export const blankCopy: Mutation = {
  name: "blank copy",
  mutate: (book, random, meaning) => {
    const sheet = random.pick(book.sheets);
    const name = `${sheet.name}（空表）`;
    // Text fields of a template would be texts of their own; only tables of figures are copied.
    if (book.sheets.some((other) => other.name === name) || sheet.cells.some(({ value }) => typeof value === "string" && /指标|文字材料|项目名称|目标/.test(value))) return null;
    const empty = sheet.cells.filter(({ role, value, origin }) => !(role === "body" && (typeof value !== "string" || meaning.isRead(origin))));
    const copy = { ...sheet, name, cells: empty.map((cell) => ({ ...cell, origin: `+copy|${cell.origin}` })) };
    return { ...book, sheets: random.chance(0.5) ? [copy, ...book.sheets] : [...book.sheets, copy] };
  },
};
