import { rates } from "./catalog.generated";
import type { Expression } from "./expression";

/** What a PERF function of rates computes: its arguments by name, in their order, and the formula over them. */
export interface CallFormula {
  readonly parameters: readonly string[];
  readonly formula: Expression;
}

/** By the function's name. Several rates share one (EXECRATE); the formula is that of one whose facts are passed as they stand. */
export const callFormulas: ReadonlyMap<string, CallFormula> = new Map(
  rates
    .filter(({ passes, needs }) => passes.length === Object.keys(needs).length && passes.every(({ op }) => op === "term"))
    .map(({ call, needs, formula }) => [call, { parameters: Object.keys(needs), formula }]),
);
