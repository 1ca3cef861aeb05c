import type { Fact, FactRef } from "../facts/fact";
import { factEntry, parseFactRef } from "../facts/fact";
import type { Facts } from "../facts/facts";
import { findFact } from "../facts/facts";
import type { Decimal } from "../quantity/decimal";
import { printExact, printPercent } from "../quantity/printNumber";
import { rates } from "./catalog.generated";
import { compute } from "./compute";
import type { RateDefinition } from "./defineRate";
import { printFigures, printWords } from "./printExpression";
import type { Rate, RateState } from "./rate";
import type { RateTerm } from "./rateTerms";
import { rateTerms } from "./rateTerms";

/** Every rate of the catalog, for what a workbook says of one subject; also those that cannot be computed, with their state. */
export function ratesFromFacts(facts: Facts): readonly Rate[] {
  return rates.map((definition) => rateFromFacts(definition, facts));
}

/**
 * One rate. A base that is zero or below gives no rate, neither 0 % nor 100 %; a fact that is not known, or units that cannot
 * be brought together, leave it missing; facts that state that there was nothing of the kind make it not applicable.
 */
export function rateFromFacts(definition: RateDefinition, facts: Facts): Rate {
  const found = Object.values(definition.needs).map((ref) => findFact(facts, ref));
  if (statesNone(definition, found)) return withoutValue(definition, found, "notApplicable");
  const terms = rateTerms(definition, found);
  if (!terms) return withoutValue(definition, found, "missing");
  const value = compute(definition.formula, byName(terms, (term) => term.value));
  if (!value) return withoutValue(definition, found, "noBase");
  return {
    ...withoutValue(definition, found, "known"),
    value,
    printed: printedValue(definition, value, terms),
    working: workingOf(definition, terms),
  };
}

/** 在职人员数 ÷ 编制数 × 100%: the formula with the names of its facts; last year's with 上年, and this year's then with 本年. */
export function rateInWords({ needs, formula, unit }: RateDefinition): string {
  const refs = Object.values(needs).map(parseFactRef);
  const label = (ref: FactRef): string => {
    const { id, yearsBack } = parseFactRef(ref);
    const twoYears = refs.some((other) => other.id === id && other.yearsBack !== yearsBack);
    return `${yearsBack === 1 ? "上年" : twoYears ? "本年" : ""}${factEntry(id).label["zh-CN"]}`;
  };
  const words = printWords(formula, Object.fromEntries(Object.entries(needs).map(([name, ref]) => [name, label(ref)])));
  return unit === "ratio" ? `${words} × 100%` : words;
}

function statesNone({ needs, noneWhen }: RateDefinition, found: readonly Fact[]): boolean {
  const zero = (fact: Fact | undefined): boolean => fact?.quantity?.value.isZero() ?? false;
  return noneWhen.length > 0 && Object.keys(needs).every((name, index) => !noneWhen.includes(name) || zero(found[index]));
}

function withoutValue(definition: RateDefinition, facts: readonly Fact[], state: RateState): Rate {
  return { definition, state, value: null, printed: "", working: "", words: rateInWords(definition), facts, cites: definition.cites };
}

function printedValue({ unit }: RateDefinition, value: Decimal, terms: readonly RateTerm[]): string {
  return unit === "ratio" ? printPercent(value) : `${printExact(value, 2)}${terms[0]?.unit ?? ""}`;
}

function workingOf({ formula, unit }: RateDefinition, terms: readonly RateTerm[]): string {
  const working = printFigures(formula, byName(terms, (term) => term.figure));
  return unit === "ratio" ? `${working} × 100%` : working;
}

function byName<T>(terms: readonly RateTerm[], value: (term: RateTerm) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(terms.map((term) => [term.name, value(term)]));
}
