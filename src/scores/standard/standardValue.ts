import { Decimal } from "../../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../../quantity/money";
import { readAmount } from "../../quantity/readAmount";
import type { RuleValue } from "../outcome";
import type { Understood } from "./understanding";

/**
 * What a person types as the judged value, for a standard that was understood: 103% → 1.03, 2 → 2, 85万元 in the standard's
 * money unit, 良 as the word it is. Null where the text is no value of what the standard counts (85万元 for a rate).
 */
export function standardValue(text: string, { rule, unit }: Pick<Understood, "rule" | "unit">): RuleValue | null {
  const written = text.trim();
  const reading = readAmount(unit !== "" && unit !== "%" && written.endsWith(unit) && /\d$/.test(written.slice(0, -unit.length)) && !isMoneyUnit(unit) ? written.slice(0, -unit.length) : text);
  if (/^[0-9.]+‰$/u.test(written) && unit === "%") return new Decimal(written.slice(0, -1)).div(1000);
  if (rule.kind === "tiers") return reading.kind === "number" && reading.unit === "%" ? reading.value.div(100) : text.trim() || null;
  if (reading.kind !== "number" || reading.comparison !== undefined || reading.approximate !== undefined) return null;
  if (reading.unit === "%") return unit === "%" || unit === "" ? reading.value.div(100) : null;
  if (isMoneyUnit(unit) && isMoneyUnit(reading.unit)) return inMoneyUnit({ value: reading.value, unit: reading.unit }, unit).value;
  if (unit === `万${reading.unit}`) return reading.value.div(10000);
  return reading.unit === "" || reading.unit === unit || unit === "" ? new Decimal(reading.value) : null;
}
