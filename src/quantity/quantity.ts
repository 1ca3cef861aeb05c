import type { Decimal } from "./decimal";

/**
 * A value with the unit that its cell has: 335.46 万元, 6 人, 93 % (93, not 0.93), 120 ㎡.
 * An empty unit is a plain number.
 */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: string;
}
