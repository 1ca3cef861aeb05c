import { exact } from "../../../../src/quantity/decimal";
import { onSheet } from "../onSheet";
import { unitScopes } from "../unitScope";

/** 335.46万元: the amounts carry their unit themselves. */
export const unitInCells = onSheet("unit in cells", (sheet, random, meaning) => {
  const scopes = unitScopes(sheet, meaning);
  if (scopes.length === 0) return null;
  const { unit, figures } = random.pick(scopes);
  const chosen = new Set(figures.filter(({ origin }) => meaning.measureOf(origin) === "money" && random.chance(0.5)));
  if (chosen.size === 0) return null;
  return { ...sheet, cells: sheet.cells.map((cell) => (chosen.has(cell) ? { ...cell, value: `${exact(Number(cell.value)).toFixed()}${unit}` } : cell)) };
});
