import type { Decimal } from "./decimal";
import type { Quantity } from "./quantity";
import { isMoneyUnit } from "./money";
import { printRounded } from "./rounding";
import type { Rounding } from "./rounding";

/**
 * The minus sign. In a working it is the true one (−), as in 15.80 − 2.05; anywhere else the plain one (-), which can be
 * copied back into a cell.
 */
export type Minus = "-" | "−";

export interface NumberPrint {
  readonly minus?: Minus;
  /** 1,234.56 or 1234.56; yes where nothing is said. */
  readonly thousands?: boolean;
}

/** How rates are printed where no rubric or report style says otherwise: two decimals, half-up. */
export const twoPlaces: Rounding = { places: 2, mode: "halfUp" };

/** With as many decimals as the rounding says: 1,234.50. */
export function printNumber(value: Decimal, rounding: Rounding, print: NumberPrint = {}): string {
  return dress(printRounded(value, rounding), print);
}

/** Every decimal that the value has, but no fewer than `least`: 15.8 → 15.80, 0.0027 stays. */
export function printExact(value: Decimal, least = 0, print: NumberPrint = {}): string {
  return dress(value.toFixed(Math.max(least, value.decimalPlaces())), print);
}

/** A ratio as percent: 0.5454… → 54.55%. */
export function printPercent(ratio: Decimal, rounding: Rounding = twoPlaces, print: NumberPrint = {}): string {
  return `${printNumber(ratio.times(100), rounding, print)}%`;
}

/**
 * A quantity's figure, without its unit (but with %): money with two decimals or as many as its cell has, everything else as
 * it is. 335.46 万元 → 335.46, 6 人 → 6, 93 % → 93%.
 */
export function printQuantity({ value, unit }: Quantity, print: NumberPrint = {}): string {
  if (isMoneyUnit(unit)) return printExact(value, 2, print);
  return `${printExact(value, 0, print)}${unit === "%" || unit === "‰" ? unit : ""}`;
}

function dress(fixed: string, { minus = "-", thousands = true }: NumberPrint): string {
  const [whole = "", decimals] = fixed.replace(/^-/, "").split(".");
  const grouped = thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  const negative = fixed.startsWith("-") && /[1-9]/.test(fixed);
  return `${negative ? minus : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}
