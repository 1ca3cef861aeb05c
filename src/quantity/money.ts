import { Decimal } from "./decimal";
import type { Quantity } from "./quantity";

/** Money units that Chinese public tables declare, with their worth in 元. */
const worth = { 元: "1", 千元: "1000", 万元: "10000", 百万元: "1000000", 亿元: "100000000" } as const;

export type MoneyUnit = keyof typeof worth;

export const moneyUnits = Object.keys(worth) as readonly MoneyUnit[];

export function isMoneyUnit(unit: string): unit is MoneyUnit {
  return Object.hasOwn(worth, unit);
}

/** The same money in another unit, exactly: 335.46 万元 → 3354600 元. */
export function inMoneyUnit(quantity: Quantity & { readonly unit: MoneyUnit }, unit: MoneyUnit): Quantity {
  return { value: quantity.value.times(worth[quantity.unit]).div(new Decimal(worth[unit])), unit };
}
