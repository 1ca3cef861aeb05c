import { printExact, printPercent, twoPlaces } from "../quantity/printNumber";
import { compute } from "../rates/compute";
import type { RateDefinition } from "../rates/defineRate";
import type { Expression } from "../rates/expression";
import { printFigures } from "../rates/printExpression";
import type { Decimal } from "../quantity/decimal";
import type { Argument, PerfFunction } from "./perfFunction";
import { defineFunction } from "./perfFunction";
import { expressionOf } from "./compactRate";
import { rateTable } from "./rateTable.generated";
import { cellNumber, numberOf } from "./readArgument";
import type { Fault } from "./value";
import { fault, isFault } from "./value";

/**
 * A function that gives a rate: its formula and clauses are the rate's, as rateTable.generated.ts has them; `R` is the rate,
 * so that its needs are all named.
 *
 * @param figures  how the working prints the figures: money with two decimals at least, counts as they are
 */
export function defineRateFunction<R extends RateDefinition>(definition: {
  readonly name: string;
  readonly rate: keyof typeof rateTable;
  readonly figures: "money" | "count";
  /** Names for the rate's needs, each of them and in their order. */
  readonly parameters: { readonly [K in keyof R["needs"]]: string };
}): PerfFunction {
  const { name, figures, parameters } = definition;
  const rate = rateTable[definition.rate];
  const formula = expressionOf(rate.formula);
  const isRatio = !("money" in rate);
  return defineFunction({
    name,
    parameters: parameters as Readonly<Record<string, string>>,
    cites: rate.cites,
    ...(isRatio ? { shownAs: "percent" as const } : {}),
    apply: (given) => {
      const value = computed(formula, given);
      return isFault(value) ? value : cellNumber(value.result);
    },
    explain: (given) => {
      const value = computed(formula, given);
      if (isFault(value)) return value;
      const places = figures === "money" ? 2 : 0;
      const texts = Object.fromEntries(Object.entries(value.terms).map(([key, term]) => [key, printExact(term, places, { minus: "−" })]));
      const working = printFigures(formula, texts);
      return isRatio ? `${working} × 100% = ${printPercent(value.result, twoPlaces, { minus: "−" })}` : `${working} = ${printExact(value.result, places, { minus: "−" })}`;
    },
  });
}

interface Computed {
  readonly terms: Readonly<Record<string, Decimal>>;
  readonly result: Decimal;
}

function computed(formula: Expression, given: Readonly<Record<string, Argument>>): Computed | Fault {
  const terms: Record<string, Decimal> = {};
  for (const [key, argument] of Object.entries(given)) {
    const number = numberOf(argument);
    if (isFault(number)) return number;
    terms[key] = number;
  }
  const result = compute(formula, terms);
  return result ? { terms, result } : fault("#DIV/0!", "作为分母的数为0或负数，没有比率");
}
