import type { BookCell } from "../book";
import type { Mutation } from "../mutation";

const whole = /年度资金总额|资金总额/;
const part = /财政拨款/;

/** 年度资金总额 left blank or 0 although the row 其中 under it is filled: the rows under it are its sum. */
export const wholeEmptied: Mutation = {
  name: "whole emptied over its parts",
  mutate: (book, random, meaning) => {
    for (const sheet of random.shuffle(book.sheets)) {
      const text = (row: number): string => sheet.cells.filter((cell) => cell.row === row && typeof cell.value === "string").map(({ value }) => String(value)).join("");
      const figures = sheet.cells.filter(({ value, origin, row }) => typeof value === "number" && meaning.measureOf(origin) === "money" && whole.test(text(row)));
      const [first] = figures;
      if (!first) continue;
      const below = sheet.cells.filter(({ row, column }) => row > first.row && row <= first.row + 3 && figures.some((cell) => cell.column === column));
      const partRow = [1, 2, 3].map((step) => first.row + step).find((row) => part.test(text(row)));
      // Only where nothing below the whole is filled yet is the one part surely all of it.
      if (partRow === undefined || below.some(({ value }) => value !== null)) continue;
      const moved = figures.map((cell): BookCell => ({ ...cell, row: partRow, origin: `+part|${cell.origin}` }));
      const left = random.chance(0.5) ? figures.map((cell) => ({ ...cell, value: 0 })) : [];
      const cells = [...sheet.cells.filter((cell) => !figures.includes(cell)), ...left, ...moved];
      const standsFor = new Map([...book.expected.standsFor, ...figures.map(({ origin }) => [`+part|${origin}`, origin] as const)]);
      return { sheets: book.sheets.map((other) => (other === sheet ? { ...sheet, cells } : other)), expected: { ...book.expected, standsFor } };
    }
    return null;
  },
};
