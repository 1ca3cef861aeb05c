import type { Fact } from "../facts/fact";
import type { Quantity } from "../quantity/quantity";
import type { Expression } from "../rates/expression";
import { compute } from "../rates/compute";
import type { Rate } from "../rates/rate";
import { rateTerms } from "../rates/rateTerms";

export interface RateBase {
  /** The facts that the base is made of. */
  readonly facts: readonly Fact[];
  readonly quantity: Quantity;
}

/** The base of a rate that is undefined because its base is zero or below; null where the figures are not known. */
export function rateBase({ definition, facts }: Rate): RateBase | null {
  const terms = rateTerms(definition, facts);
  if (!terms) return null;
  const values = Object.fromEntries(terms.map(({ name, value }) => [name, value]));
  for (const expression of basesIn(definition.formula)) {
    const value = compute(expression, values);
    const used = terms.filter(({ name }) => namesIn(expression).includes(name));
    if (value?.lte(0)) return { facts: used.map(({ fact }) => fact), quantity: { value, unit: used[0]?.unit ?? "" } };
  }
  return null;
}

function basesIn(expression: Expression): readonly Expression[] {
  if (expression.op === "term") return [];
  const inner = [...basesIn(expression.left), ...basesIn(expression.right)];
  return expression.op === "over" ? [...inner, expression.right] : inner;
}

function namesIn(expression: Expression): readonly string[] {
  return expression.op === "term" ? [expression.name] : [...namesIn(expression.left), ...namesIn(expression.right)];
}
