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
  const label = fact.label["zh-CN"];
  return fact.year === null || fact.year === year ? label : `${label}（${fact.year}年）`;
}
