import type { MoneyUnit } from "../quantity/money";
import { isMoneyUnit } from "../quantity/money";
import { readUnit } from "../quantity/unit";

/**
 * The money unit that a cell declares for a table: 单位：万元, or （万元） standing alone.
 * A unit in a header's brackets is that column's own, and prose that mentions 万元 declares nothing.
 */
export function declaredMoneyUnit(text: string): MoneyUnit | null {
  if (!text.includes("元") || text.length > 60) return null;
  const reading = readUnit(text);
  if (!reading) return null;
  const alone = text.slice(0, reading.start).trim() === "" && text.slice(reading.end).trim() === "";
  if (reading.form !== "declared" && !alone) return null;
  return reading.units.find(isMoneyUnit) ?? null;
}
