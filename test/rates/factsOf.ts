import type { Fact, FactId, FactRef } from "../../src/facts/fact";
import { factEntry, parseFactRef } from "../../src/facts/fact";
import type { Facts } from "../../src/facts/facts";
import { missingFact } from "../../src/facts/facts";
import { emptyMemory } from "../../src/facts/memory";
import { exact } from "../../src/quantity/decimal";

/** A figure as a cell has it: "335.46 万元", "6 人", "93 %", "12" (unit unknown); with the sheet it stands on where that matters. */
export type Figure = string | { readonly figure: string; readonly sheet: string } | Pick<Fact, "state">;

export const year = 2019;

/** What a workbook of 2019 says, from figures by fact. */
export function factsOf(figures: { readonly [R in FactRef]?: Figure }): Facts {
  const facts = Object.entries(figures).map(([ref, figure], row) => factOf(ref as FactRef, figure, row));
  return {
    organisation: null, project: null, year, facts, tables: [], scoring: [], indicators: [], texts: [], questions: [],
    memory: emptyMemory, projects: [],
  };
}

function factOf(ref: FactRef, figure: Figure, row: number): Fact {
  const { id, yearsBack } = parseFactRef(ref);
  if (typeof figure !== "string" && "state" in figure) return { ...missingFact(id, year - yearsBack), ...figure };
  const { text, sheet } = typeof figure === "string" ? { text: figure, sheet: "决算" } : { text: figure.figure, sheet: figure.sheet };
  const [number = "", unit = ""] = text.split(" ");
  return {
    ...missingFact(id satisfies FactId, year - yearsBack),
    state: "known",
    quantity: { value: exact(number), unit: unit || (factEntry(id).measure === "count" ? (factEntry(id).unit ?? "") : "") },
    at: { sheet, row, column: 2 },
  };
}
