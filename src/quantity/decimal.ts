import { Decimal as DecimalJs } from "decimal.js";

/**
 * The only arithmetic of the engine: 40 significant digits, half-up, and never an exponent in print.
 * A clone, so that nobody else's `Decimal.set` can reach our figures.
 */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;

/**
 * A cell's number as the person who looks at the cell knows it.
 *
 * Excel computes in binary but promises 15 significant digits, so 335.45999999999998 in a file is 335.46 on the
 * screen; taking the 15 digits gives back what was typed, and 0.1+0.2 gives 0.3.
 */
export function exact(value: number | string): Decimal {
  return new Decimal(typeof value === "number" ? value.toPrecision(15) : value);
}
