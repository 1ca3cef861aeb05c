import { Decimal } from "../../../../src/quantity/decimal";
import type { Chance } from "./random";

/** The accounts of an invented unit, closed to the cent; amounts in the unit of print. */
export interface Accounts {
  readonly unit: "万元" | "元";
  readonly year: number;
  readonly opening: Decimal;
  readonly incomes: readonly Decimal[];
  readonly income: Decimal;
  readonly basic: Decimal;
  readonly project: Decimal;
  readonly spend: Decimal;
  readonly priorSpend: Decimal;
  readonly closing: Decimal;
  readonly budgets: readonly Decimal[];
  readonly budget: Decimal;
  readonly travel: readonly Decimal[];
  readonly threePublic: Decimal;
  readonly threePublicBudget: Decimal;
  readonly quota: number;
  readonly staff: number;
}

export function accountsOf(chance: Chance): Accounts {
  const unit = chance.pick(["万元", "元"] as const);
  const amount = (least: number, most: number) => new Decimal(chance.whole(least * 100, most * 100)).div(100).times(unit === "元" ? 7919.37 : 1).toDecimalPlaces(2);
  const incomes = [amount(200, 900), amount(20, 90), amount(2, 15)];
  const income = sum(incomes);
  const opening = amount(10, 60);
  const closing = amount(1, 40);
  const spend = opening.plus(income).minus(closing);
  const basic = spend.times(chance.whole(30, 70)).div(100).toDecimalPlaces(2);
  const budgets = [amount(150, 700), amount(20, 300)];
  const travel = [amount(1, 5), amount(2, 9), amount(1, 4)];
  const quota = chance.whole(12, 90);
  return {
    unit, year: chance.whole(2016, 2024), opening, incomes, income, closing, spend, basic, project: spend.minus(basic), budgets, budget: sum(budgets), travel,
    threePublic: sum(travel), threePublicBudget: sum(travel).plus(amount(1, 6)), priorSpend: spend.times(chance.whole(60, 140)).div(100).toDecimalPlaces(2).plus("0.37"), quota, staff: quota - chance.whole(1, 7),
  };
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}
