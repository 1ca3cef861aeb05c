import { exact } from "../../../../src/quantity/decimal";
import { onSheet } from "../onSheet";
import { unitLine, unitScopes } from "../unitScope";

const worth = { 元: 1, 千元: 1000, 万元: 10_000 } as const;

/** The unit line says another unit, and the figures are converted with it. */
export const unitConverted = onSheet("unit converted", (sheet, random, meaning) => {
  const scopes = unitScopes(sheet, meaning);
  if (scopes.length === 0) return null;
  const { line, unit, figures } = random.pick(scopes);
  const other = random.pick((["元", "千元", "万元"] as const).filter((name) => name !== unit));
  const chosen = new Set(figures);
  const convert = (value: unknown): number => exact(Number(value)).times(worth[unit]).div(worth[other]).toNumber();
  const cells = sheet.cells.map((cell) => {
    if (cell === line) return { ...cell, value: String(cell.value).replace(unitLine, `$1${other}`) };
    return chosen.has(cell) ? { ...cell, value: convert(cell.value) } : cell;
  });
  return { ...sheet, cells };
});
