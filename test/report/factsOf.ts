import type { Fact, FactId, FactRef, FactState } from "../../src/facts/fact";
import { factEntry, parseFactRef } from "../../src/facts/fact";
import type { Facts, IndicatorRow, ScoringRow, TextEntry } from "../../src/facts/facts";
import { emptyMemory } from "../../src/facts/memory";
import type { CellRef } from "../../src/grid/address";
import { Decimal } from "../../src/quantity/decimal";

/** "335.46万元", "6人", "93%"; a state instead of a value for a fact that is not known. */
export type Said = string | Exclude<FactState, "known">;

export const year = 2019;

/** Facts of a workbook that says exactly this; each fact stands in a cell of its own. */
export function factsOf(said: Partial<Record<FactRef, Said>>, more: Partial<Facts> = {}): Facts {
  const facts = Object.entries(said).map(([ref, text], index) => factOf(ref as FactRef, text, { sheet: "数据", row: index, column: 1 }));
  return {
    organisation: { text: "某县电子政务办公室", at: cell("封面", 0) },
    project: null,
    year,
    facts,
    tables: [],
    scoring: [],
    indicators: [],
    texts: [],
    questions: [],
    memory: emptyMemory,
    projects: [],
    ...more,
  };
}

function factOf(ref: FactRef, said: Said, at: CellRef): Fact {
  const { id, yearsBack } = parseFactRef(ref);
  const common = { id, label: factEntry(id).label, year: year - yearsBack, also: [], readings: [] };
  if (said === "missing" || said === "unreadable" || said === "contradictory") return { ...common, state: said, quantity: null, at: null };
  const [, value = "", unit = ""] = /^(-?[\d.]+)(.*)$/.exec(said) ?? [];
  return { ...common, state: "known", quantity: { value: new Decimal(value), unit }, at };
}

export function cell(sheet: string, row: number): CellRef {
  return { sheet, row, column: 0 };
}

export function textOf(topic: string, heading: string, ...paragraphs: readonly string[]): TextEntry {
  return { topic, heading, paragraphs: paragraphs.map((text, row) => ({ text, at: cell("文字材料", row) })) };
}

export function scoringRow(name: string, full: string, claimed: string | null, reason = ""): ScoringRow {
  const at = cell("评分表", 0);
  return {
    path: [],
    subtotal: false,
    name: { text: name, at },
    full: { value: new Decimal(full), at },
    claimed: claimed === null ? null : { value: new Decimal(claimed), at },
    formula: null,
    standard: null,
    reason: reason === "" ? null : { text: reason, at },
  };
}

export function indicatorRow(path: readonly string[], name: string, target: string, actual: string, reason = ""): IndicatorRow {
  const at = cell("指标表", 0);
  const text = (words: string): { readonly text: string; readonly at: CellRef } | null => (words === "" ? null : { text: words, at });
  return { path, name: { text: name, at }, target: text(target), actual: text(actual), full: null, claimed: null, reason: text(reason) };
}

export type { FactId };
