import type { Fact, FactMeasure } from "../facts/fact";
import { factEntry, parseFactRef } from "../facts/fact";
import { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import { printQuantity } from "../quantity/printNumber";
import type { Quantity } from "../quantity/quantity";
import { unitName } from "../quantity/unit";
import type { RateDefinition } from "./defineRate";

/** A term of a rate's formula with its figure; money of every term stands in one unit, that of the first. */
export interface RateTerm {
  readonly name: string;
  readonly fact: Fact;
  /** What the formula computes with; a percentage as the ratio it is. */
  readonly value: Decimal;
  /** What the working prints: 335.46, 6, 93%; minus as −. */
  readonly figure: string;
  readonly unit: string;
  /** By what the fact's own quantity is multiplied to give `value`: 0.0001 for 元 among 万元, 0.01 for percent. */
  readonly factor: Decimal;
}

interface Given {
  readonly name: string;
  readonly fact: Fact;
  readonly quantity: Quantity;
  readonly measure: FactMeasure;
}

/**
 * The figures of a rate, or null where one is not known, or where the units cannot be brought together: an amount of unknown
 * unit beside one of a known unit, or beside one on another sheet; square metres beside mu. Never guessed.
 * @param facts in the order of the rate's needs
 */
export function rateTerms({ needs }: RateDefinition, facts: readonly Fact[]): readonly RateTerm[] | null {
  const given = Object.entries(needs).flatMap(([name, ref], index): readonly Given[] => {
    const fact = facts[index];
    return fact?.quantity ? [{ name, fact, quantity: fact.quantity, measure: factEntry(parseFactRef(ref).id).measure }] : [];
  });
  if (given.length < facts.length || !unitsAgree(given)) return null;
  const moneyUnit = given.find(({ measure }) => measure === "money")?.quantity.unit ?? "";
  return given.map((term) => withFigure(term, moneyUnit));
}

function unitsAgree(given: readonly Given[]): boolean {
  const money = given.filter(({ measure }) => measure === "money");
  const known = money.filter(({ quantity }) => isMoneyUnit(quantity.unit));
  const areas = given.filter(({ measure }) => measure === "area").map(({ quantity }) => unitName(quantity.unit));
  const sheets = money.map(({ fact }) => fact.at?.sheet);
  const moneyAgrees = known.length === money.length || (known.length === 0 && new Set(sheets).size === 1);
  return moneyAgrees && new Set(areas).size <= 1;
}

function withFigure({ name, fact, quantity, measure }: Given, moneyUnit: string): RateTerm {
  if (measure === "percent") {
    const factor = new Decimal("0.01");
    return { name, fact, value: quantity.value.times(factor), figure: figureOf({ ...quantity, unit: "%" }), unit: "%", factor };
  }
  const { unit } = quantity;
  const common = isMoneyUnit(unit) && isMoneyUnit(moneyUnit) ? inMoneyUnit({ ...quantity, unit }, moneyUnit) : quantity;
  const one = isMoneyUnit(unit) && isMoneyUnit(moneyUnit) ? inMoneyUnit({ value: new Decimal(1), unit }, moneyUnit).value : new Decimal(1);
  return { name, fact, value: common.value, figure: figureOf(common), unit: common.unit, factor: one };
}

function figureOf(quantity: Quantity): string {
  return printQuantity(quantity, { minus: "−" });
}
