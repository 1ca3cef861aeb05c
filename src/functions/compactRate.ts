import type { Expression } from "../rates/expression";

/**
 * What the functions need of a rate, for a bundle that every cell waits for: no labels, no facts, no other names.
 * rateTable.generated.ts holds the rates that functions give; test/house writes it.
 */
export interface CompactRate {
  readonly formula: CompactFormula;
  readonly cites: readonly string[];
  /** An amount rather than a ratio. */
  readonly money?: true;
}

/** A term by its name, or a sign between two parts. */
export type CompactFormula = string | readonly ["plus" | "minus" | "over", CompactFormula, CompactFormula];

export function compactFormula(expression: Expression): CompactFormula {
  if (expression.op === "term") return expression.name;
  return [expression.op, compactFormula(expression.left), compactFormula(expression.right)];
}

export function expressionOf(formula: CompactFormula): Expression {
  if (typeof formula === "string") return { op: "term", name: formula };
  const [op, left, right] = formula;
  return { op, left: expressionOf(left), right: expressionOf(right) };
}
