import { Decimal } from "../../quantity/decimal";
import type { Comparison } from "../../rubrics/rule";

/**
 * How far a target is reached, as a ratio that may exceed 1: value ÷ target for ≥, target ÷ value for ≤,
 * the smaller ÷ the larger for =. A target of zero is reached or not: 1 or 0.
 */
export function completion(value: Decimal, comparison: Comparison, target: Decimal): Decimal {
  if (comparison === "=") {
    if (value.eq(target)) return new Decimal(1);
    return value.gt(0) && target.gt(0) ? Decimal.min(value, target).div(Decimal.max(value, target)) : new Decimal(0);
  }
  const more = comparison === "≥" || comparison === ">";
  const met = more ? value.gte(target) : value.lte(target);
  const base = more ? target : value;
  if (base.lte(0)) return new Decimal(met ? 1 : 0);
  return (more ? value : target).div(base);
}
