import type { Fact } from "../facts/fact";
import type { CellRef } from "../grid/address";
import type { Outcome } from "./check";

type Values = Outcome["values"];

export function passes(at: readonly CellRef[], values: Values = {}): Outcome {
  return { kind: "passes", at, values };
}

export function fails(at: readonly CellRef[], values: Values, more: Partial<Omit<Outcome, "kind" | "at" | "values">> = {}): Outcome {
  return { kind: "fails", at, values, ...more };
}

export function notApplicable(values: Values = {}): Outcome {
  return { kind: "notApplicable", at: [], values };
}

/** `missing` says in words what would be needed. */
export function lacksData(missing: readonly string[], at: readonly CellRef[] = []): Outcome {
  return { kind: "lacksData", at, values: { missing: missing.join("、") } };
}

/** The most trusted cells of some facts, those of missing ones left out. */
export function cellsOf(facts: readonly Fact[]): readonly CellRef[] {
  return facts.flatMap(({ at }) => (at ? [at] : []));
}

/** The label with its year where it is not this year's: 年末结转和结余（2018年）. */
export function nameOf(fact: Fact, year: number | null): string {
  const other = otherYear(fact, year);
  return other === "" ? fact.label["zh-CN"] : `${fact.label["zh-CN"]}（${other}年）`;
}

/** The fact's year where it is not this year's, for words that put the year in front; else nothing. */
export function otherYear(fact: Fact, year: number | null): string {
  return fact.year === null || fact.year === year ? "" : String(fact.year);
}

/** The failures; where there are none, one outcome that says so, instead of one for each of hundreds of figures. */
export function failuresOrPass(outcomes: readonly (Outcome | null)[]): readonly Outcome[] {
  const failures = outcomes.filter((outcome): outcome is Outcome => outcome !== null);
  return failures.length > 0 ? failures : [passes([])];
}
