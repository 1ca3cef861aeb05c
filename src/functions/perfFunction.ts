import type { Fault, Result, Scalar } from "./value";

/**
 * A parameter's Chinese name, as Excel shows it while the formula is typed and as messages call it; its English name is its
 * key. What it means stands in wording.zh-CN.json and wording.en-US.json, which only the metadata needs.
 */
export type PerfParameter = string | { readonly name: string; readonly optional: true };

/** One argument of one call, with the name under which messages speak of it. */
export interface Argument {
  readonly name: string;
  readonly value: Scalar | Fault;
}

/** Handed to a function that speaks of other functions (EXPLAIN), so that none imports the whole set. */
export interface FunctionSet {
  readonly find: (name: string) => PerfFunction | undefined;
}

/** One =PERF function: pure, over single values; ranges are spread over it (spread.ts). */
export interface PerfFunction {
  /** EXECRATE, also its id in the metadata: stable for ever, since it stands in users' workbooks. */
  readonly name: string;
  /** By key, in the order in which they are typed. */
  readonly parameters: Readonly<Record<string, PerfParameter>>;
  readonly apply: (values: readonly (Scalar | Fault)[], set: FunctionSet) => Result;
  /** The working in words, for EXPLAIN; absent where the result says everything itself. */
  readonly explain?: (values: readonly (Scalar | Fault)[], set: FunctionSet) => string | Fault;
  /** How a number it gives is shown where Excel lets a function say so. */
  readonly shownAs?: "percent";
  /** Clauses that the formula stands on, for CITE. */
  readonly cites?: readonly string[];
}

type Parameters = Readonly<Record<string, PerfParameter>>;
type Given<P> = { readonly [K in keyof P]: Argument };

/** Declares a function. `apply` and `explain` take their arguments by the keys of `parameters`. */
export function defineFunction<const P extends Parameters>(definition: {
  readonly name: string;
  readonly parameters: P;
  readonly apply: (given: Given<P>, set: FunctionSet) => Result;
  readonly explain?: (given: Given<P>, set: FunctionSet) => string | Fault;
  readonly shownAs?: "percent";
  readonly cites?: readonly string[];
}): PerfFunction {
  const { apply, explain, ...rest } = definition;
  const named = Object.entries<PerfParameter>(definition.parameters).map(([key, parameter]) => [key, parameterName(parameter)] as const);
  const given = (values: readonly (Scalar | Fault)[]): Given<P> => {
    const byKey: Record<string, Argument> = {};
    named.forEach(([key, name], index) => (byKey[key] = { name, value: values[index] ?? null }));
    return byKey as Given<P>;
  };
  return {
    ...rest,
    apply: (values, set) => apply(given(values), set),
    ...(explain ? { explain: (values: readonly (Scalar | Fault)[], set: FunctionSet) => explain(given(values), set) } : {}),
  };
}

export function parameterName(parameter: PerfParameter): string {
  return typeof parameter === "string" ? parameter : parameter.name;
}
