import type { Mutation } from "../mutation";
import { unitScopes } from "../unitScope";

/** Nobody says any more in which unit a table is: its money cannot be told. */
export const unitRemoved: Mutation = {
  name: "unit removed",
  mutate: (book, random, meaning) => {
    const usable = book.sheets.flatMap((sheet) => {
      const scopes = unitScopes(sheet, meaning);
      return scopes.length === 1 ? scopes.map((scope) => ({ sheet, scope })) : [];
    });
    if (usable.length === 0) return null;
    const { sheet, scope } = random.pick(usable);
    const without = String(scope.line.value).replace(/(?:金额|计量|货币)?单\s*位\s*[:：]\s*(?:万元|千元|元)/u, "").trim();
    const cells = sheet.cells.flatMap((cell) => (cell !== scope.line ? [cell] : without === "" ? [] : [{ ...cell, value: without }]));
    const untold = new Set([...book.expected.untold, ...scope.figures.map(({ origin }) => origin)]);
    return { sheets: book.sheets.map((entry) => (entry === sheet ? { ...sheet, cells } : entry)), expected: { ...book.expected, untold } };
  },
};
