import { Decimal } from "../quantity/decimal";
import type { Num } from "./rule";

const remembered = new Map<Num, Decimal>();
/** Rubrics and standards write few different numbers; the bound only keeps strange texts from filling the memory. */
const most = 10_000;

/** The number a rubric writes, a share as a fraction: "100%" → 1, "0.8" → 0.8. Throws on anything else. */
export function numOf(num: Num): Decimal {
  const known = remembered.get(num);
  if (known) return known;
  if (remembered.size >= most) remembered.clear();
  const read = isShare(num) ? new Decimal(num.slice(0, -1)).div(100) : new Decimal(num);
  remembered.set(num, read);
  return read;
}

export function isShare(num: Num): boolean {
  return num.endsWith("%");
}

/** Points as a rubric writes them; a share is a share of the full mark. */
export function pointsOf(num: Num, full: Decimal): Decimal {
  return isShare(num) ? numOf(num).times(full) : numOf(num);
}
