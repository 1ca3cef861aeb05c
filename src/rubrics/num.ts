import { Decimal } from "../quantity/decimal";
import type { Num } from "./rule";

/** The number a rubric writes, a share as a fraction: "100%" → 1, "0.8" → 0.8. Throws on anything else. */
export function numOf(num: Num): Decimal {
  return isShare(num) ? new Decimal(num.slice(0, -1)).div(100) : new Decimal(num);
}

export function isShare(num: Num): boolean {
  return num.endsWith("%");
}

/** Points as a rubric writes them; a share is a share of the full mark. */
export function pointsOf(num: Num, full: Decimal): Decimal {
  return isShare(num) ? numOf(num).times(full) : new Decimal(num);
}
