import { Decimal } from "./decimal";

/** How a printed figure is cut: 四舍五入 or 截断. Which one, and to how many places, is the rubric's or the style's to say. */
export type RoundingMode = "halfUp" | "truncate";

export interface Rounding {
  readonly places: number;
  readonly mode: RoundingMode;
}

const modes = { halfUp: Decimal.ROUND_HALF_UP, truncate: Decimal.ROUND_DOWN } as const;

/** Rounds once, at the end. Half-up goes away from zero: 1.005 → 1.01, −1.005 → −1.01. */
export function round(value: Decimal, { places, mode }: Rounding): Decimal {
  return value.toDecimalPlaces(places, modes[mode]);
}

/** Prints with exactly the asked number of decimals: 5 → "5.00". */
export function printRounded(value: Decimal, { places, mode }: Rounding): string {
  return value.toFixed(places, modes[mode]);
}
