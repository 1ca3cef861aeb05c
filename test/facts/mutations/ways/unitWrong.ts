import type { Mutation } from "../mutation";
import { unitLine, unitScopes } from "../unitScope";

const worth = { 元: 1, 千元: 1000, 万元: 10_000 } as const;

/** The unit line says another unit, but the figures stayed: the slip that published forms show. */
export const unitWrong: Mutation = {
  name: "unit wrong",
  mutate: (book, random, meaning) => {
    const all = book.sheets.flatMap((sheet) => unitScopes(sheet, meaning).map((scope) => ({ sheet, scope })));
    const usable = all.filter(({ scope }) => scope.figures.some(({ origin, value }) => meaning.measureOf(origin) === "money" && value !== 0));
    if (usable.length === 0) return null;
    const { sheet, scope } = random.pick(usable);
    const other = random.pick((["元", "万元"] as const).filter((name) => name !== scope.unit));
    const cells = sheet.cells.map((cell) => (cell === scope.line ? { ...cell, value: String(cell.value).replace(unitLine, `$1${other}`) } : cell));
    const scaled = new Map(book.expected.scaled);
    for (const { origin } of scope.figures) scaled.set(origin, ((scaled.get(origin) ?? 1) * worth[other]) / worth[scope.unit]);
    return { sheets: book.sheets.map((entry) => (entry === sheet ? { ...sheet, cells } : entry)), expected: { ...book.expected, scaled } };
  },
};
