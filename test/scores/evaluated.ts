import type { Fact, FactRef } from "../../src/facts/fact";
import { factEntry, parseFactRef } from "../../src/facts/fact";
import type { Facts, IndicatorRow, ScoringRow } from "../../src/facts/facts";
import { emptyMemory } from "../../src/facts/memory";
import type { CellRef } from "../../src/grid/address";
import { Decimal } from "../../src/quantity/decimal";

const year = 2019;

export function cell(row: number, column = 0, sheet = "评分表"): CellRef {
  return { sheet, row, column };
}

/** A known fact of 2019, or of 2018 where the reference says @prior: money in 万元. */
export function known(ref: FactRef, value: string, row = 0): Fact {
  const { id, yearsBack } = parseFactRef(ref);
  const { label, measure, unit = "" } = factEntry(id);
  const quantity = { value: new Decimal(value), unit: measure === "money" ? "万元" : unit };
  return { id, label, year: year - yearsBack, state: "known", quantity, at: cell(row, 1, "基础数据"), also: [], readings: [] };
}

export function factsWith(parts: Partial<Pick<Facts, "facts" | "scoring" | "indicators">>): Facts {
  return {
    organisation: null,
    project: null,
    year,
    facts: [],
    tables: [],
    scoring: [],
    indicators: [],
    texts: [],
    questions: [],
    memory: emptyMemory,
    projects: [],
    ...parts,
  };
}

/** A row of the unit's own scoring sheet. */
export function sheetRow(row: number, name: string, full: string, claimed: string, more: { readonly path?: readonly string[]; readonly standard?: string; readonly reason?: string } = {}): ScoringRow {
  const number = (text: string, column: number) => (text === "" ? null : { value: new Decimal(text), at: cell(row, column) });
  const words = (text: string | undefined, column: number) => (text === undefined ? null : { text, at: cell(row, column) });
  return {
    path: more.path ?? [],
    subtotal: false,
    name: { text: name, at: cell(row, 2) },
    full: number(full, 3),
    claimed: number(claimed, 6),
    formula: null,
    standard: words(more.standard, 5),
    reason: words(more.reason, 7),
  };
}

/** A row of a form's indicator block. */
export function formRow(row: number, path: readonly string[], name: string, target: string, actual: string, full: string, claimed = ""): IndicatorRow {
  const { full: weight, claimed: points, name: label } = sheetRow(row, name, full, claimed);
  const words = (text: string, column: number) => (text === "" ? null : { text, at: cell(row, column) });
  return { path, name: label, target: words(target, 4), actual: words(actual, 5), full: weight, claimed: points, reason: null };
}
