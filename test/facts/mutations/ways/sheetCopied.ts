import type { Mutation } from "../mutation";

/** A sheet twice, the copy hidden or not: it says the same once more. A copy of rows that another mutation changes is another table, and is left out. */
export const sheetCopied: Mutation = {
  name: "sheet copied",
  mutate: (book, random) => {
    const sheet = random.pick(book.sheets);
    const name = `${sheet.name} (2)`;
    if (book.sheets.some((other) => other.name === name) || sheet.cells.some(({ value }) => typeof value === "string" && /指标|项目名称|目标/.test(value))) return null;
    const copy = { ...sheet, name, visibility: random.chance(0.5) ? ("hidden" as const) : sheet.visibility };
    return { ...book, sheets: [...book.sheets, copy] };
  },
};
