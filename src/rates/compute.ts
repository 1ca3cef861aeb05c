import type { Decimal } from "../quantity/decimal";
import type { Expression } from "./expression";

/**
 * The value of a formula, exact to 40 digits; null where a base is zero or below, for then there is no rate.
 * @param values a value for every term, all money in one unit; a term without one is our own mistake and throws
 */
export function compute(expression: Expression, values: Readonly<Record<string, Decimal>>): Decimal | null {
  if (expression.op === "term") {
    const value = values[expression.name];
    if (!value) throw new Error(`the formula needs a value for ${expression.name}`);
    return value;
  }
  const left = compute(expression.left, values);
  const right = compute(expression.right, values);
  if (!left || !right) return null;
  if (expression.op === "over") return right.gt(0) ? left.div(right) : null;
  return expression.op === "plus" ? left.plus(right) : left.minus(right);
}
