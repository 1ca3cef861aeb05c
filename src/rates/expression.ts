/**
 * A formula as a tree, built once by `defineRate` from the sentence in the rate's file and then read in several ways:
 * computed (compute.ts), written with figures for the reader (6 ÷ 11 × 100%), written with labels, and written as a
 * native Excel formula. One formula, so that no reading can drift from another.
 */
export type Expression =
  | { readonly op: "term"; readonly name: string }
  | { readonly op: "plus" | "minus" | "over"; readonly left: Expression; readonly right: Expression };

export function term(name: string): Expression {
  return { op: "term", name };
}

/** a + b + c */
export function sum(first: Expression, ...rest: readonly Expression[]): Expression {
  return rest.reduce<Expression>((left, right) => ({ op: "plus", left, right }), first);
}

/** a − b */
export function minus(left: Expression, right: Expression): Expression {
  return { op: "minus", left, right };
}

/** a ÷ b, undefined where b is zero. */
export function ratio(left: Expression, right: Expression): Expression {
  return { op: "over", left, right };
}
