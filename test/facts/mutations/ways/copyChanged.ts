import { exact } from "../../../../src/quantity/decimal";
import type { Mutation } from "../mutation";

/** An older version of a table with another figure is still there, perhaps hidden: two cells that disagree. */
export const copyChanged: Mutation = {
  name: "copy with another figure",
  mutate: (book, random, meaning) => {
    const usable = book.sheets.flatMap((sheet) => {
      const figures = sheet.cells.filter(({ value, origin }) => typeof value === "number" && value !== 0 && meaning.measureOf(origin) === "money" && !book.expected.scaled.has(origin));
      return figures.length > 0 && !sheet.cells.some(({ value }) => typeof value === "string" && /指标|项目名称|目标/.test(value)) ? [{ sheet, figures }] : [];
    });
    if (usable.length === 0) return null;
    const { sheet, figures } = random.pick(usable);
    const name = `${sheet.name}初稿`;
    if (book.sheets.some((other) => other.name === name)) return null;
    const changed = random.pick(figures);
    const cells = sheet.cells.map((cell) => (cell === changed ? { ...cell, value: exact(Number(cell.value)).times("1.17").plus(3).toNumber() } : cell));
    const copy = { ...sheet, name, cells, visibility: random.chance(0.5) ? ("hidden" as const) : ("visible" as const) };
    const disputed = new Set([...book.expected.disputed, changed.origin]);
    return { sheets: [...book.sheets, copy], expected: { ...book.expected, disputed } };
  },
};
