import { Decimal } from "../../quantity/decimal";
import type { NegativeValue } from "../../rubrics/rule";
import type { RuleOutcome } from "../outcome";
import { open } from "../outcome";

/**
 * A value below zero where the written rule speaks only of positive ones (a budget that was cut, under 预算控制率).
 * `ask` lays both readings before a person, unless they come to the same points.
 */
export function withNegative(
  value: Decimal,
  policy: NegativeValue | undefined,
  apply: (value: Decimal) => RuleOutcome,
): RuleOutcome {
  if (policy === undefined || value.gte(0)) return apply(value);
  const zero = new Decimal(0);
  if (policy === "asZero") return apply(zero);
  if (policy === "absolute") return apply(value.abs());
  const [asZero, absolute] = [apply(zero), apply(value.abs())];
  if (asZero.kind !== "points" || absolute.kind !== "points") return asZero;
  if (asZero.points.eq(absolute.points)) return asZero;
  return open("数值为负，标准没有写明如何计分", [
    { words: "视同0", points: asZero.points },
    { words: "按绝对值", points: absolute.points },
  ]);
}
