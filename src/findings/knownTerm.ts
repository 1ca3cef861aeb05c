import type { Fact } from "../facts/fact";
import { isMoneyUnit } from "../quantity/money";
import type { Decimal } from "../quantity/decimal";
import { factFigure } from "./factFigure";
import type { PrintedFigure } from "./tolerance";
import { convert } from "./tolerance";

/** A known fact within a sum or a comparison, brought to one unit with the others. */
export interface KnownTerm {
  readonly fact: Fact;
  readonly figure: PrintedFigure;
  /** The figure's value in the common unit. */
  readonly value: Decimal;
}

/** The facts as terms in `unit`; null where one is not known, or where its unit cannot be told or brought to that unit. */
export function knownTerms(facts: readonly Fact[], unit: string): readonly KnownTerm[] | null {
  const terms = facts.flatMap((fact) => {
    const figure = factFigure(fact);
    return figure && comparable(figure.unit, unit) ? [{ fact, figure, value: convert(figure.value, figure.unit, unit) }] : [];
  });
  return terms.length === facts.length ? terms : null;
}

function comparable(one: string, other: string): boolean {
  return one === other || (isMoneyUnit(one) && isMoneyUnit(other));
}
