import type { CitationId } from "../law/citation";
import type { FactRef } from "../facts/fact";
import type { Label } from "../quantity/label";
import type { Expression } from "./expression";
import { term } from "./expression";

/** How a rate's number is meant: a share printed as percent, or an amount in the unit of its first fact. */
export type RateUnit = "ratio" | "money";

export interface RateDefinition {
  /** The file's name. */
  readonly id: string;
  readonly label: Label;
  /** Never empty: an unsourced rate does not compile. */
  readonly cites: readonly [CitationId, ...CitationId[]];
  /** The facts, in the order in which the PERF function takes them. */
  readonly needs: Readonly<Record<string, FactRef>>;
  readonly formula: Expression;
  readonly unit: RateUnit;
  /** The custom function that gives the same number: EXECRATE. */
  readonly call: string;
  /** What `call` is given, argument by argument: the needs as they stand, or sums of them where it takes fewer. */
  readonly passes: readonly Expression[];
  /** What counts as "no such thing this year": every one of these facts is a stated zero. Then the rate is 不适用, not undefined. */
  readonly noneWhen: readonly string[];
  /** Names that sheets and rubrics print for it. */
  readonly aliases: readonly string[];
}

/**
 * Declares a rate. `formula` is written over the names of `needs`:
 * `({ spent, budget }) => ratio(spent, budget)`.
 */
export function defineRate<const N extends Readonly<Record<string, FactRef>>>(definition: {
  readonly id: string;
  readonly label: Label;
  readonly cites: readonly [CitationId, ...CitationId[]];
  readonly needs: N;
  readonly formula: (terms: { readonly [K in keyof N]: Expression }) => Expression;
  readonly call: string;
  readonly passes?: (terms: { readonly [K in keyof N]: Expression }) => readonly Expression[];
  readonly unit?: RateUnit;
  readonly noneWhen?: readonly (keyof N & string)[];
  readonly aliases?: readonly string[];
}): RateDefinition & { readonly needs: N } {
  const names = Object.keys(definition.needs);
  const terms = Object.fromEntries(names.map((name) => [name, term(name)])) as { readonly [K in keyof N]: Expression };
  return {
    ...definition,
    formula: definition.formula(terms),
    passes: definition.passes?.(terms) ?? names.map(term),
    unit: definition.unit ?? "ratio",
    noneWhen: definition.noneWhen ?? [],
    aliases: definition.aliases ?? [],
  };
}
