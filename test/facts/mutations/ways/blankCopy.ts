import type { Mutation } from "../mutation";

/** The empty template of a table is still in the workbook, before or after the filled one. */
export const blankCopy: Mutation = {
  name: "blank copy",
  mutate: (book, random) => {
    const sheet = random.pick(book.sheets);
    const name = `${sheet.name}（空表）`;
    // Text fields of a template would be texts of their own; only tables of figures are copied.
    if (book.sheets.some((other) => other.name === name) || sheet.cells.some(({ value }) => typeof value === "string" && /指标|文字材料|项目名称|目标/.test(value))) return null;
    const cells = sheet.cells.flatMap((cell) => (cell.role === "body" && typeof cell.value !== "string" ? [] : [{ ...cell, origin: `+copy|${cell.origin}` }]));
    const filled = cells.filter(({ value, role }) => !(role === "body" && typeof value === "string" && /^(?:无|—|-|[\d,.]+)$/.test(value)));
    const copy = { ...sheet, name, cells: filled };
    return { ...book, sheets: random.chance(0.5) ? [copy, ...book.sheets] : [...book.sheets, copy] };
  },
};
