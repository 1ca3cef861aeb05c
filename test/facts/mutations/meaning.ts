import type { FactMeasure } from "../../../src/facts/fact";
import { factEntry } from "../../../src/facts/fact";
import type { Facts } from "../../../src/facts/facts";
import type { CellRef } from "../../../src/grid/address";

/** What the unchanged sample's cells say, by origin: which facts, of which measure. */
export interface Meaning {
  readonly measureOf: (origin: string) => FactMeasure | null;
  /** Whether any fact is read from the cell, a blank one included. */
  readonly isRead: (origin: string) => boolean;
}

export function meaningOf(facts: Facts): Meaning {
  const measures = new Map<string, FactMeasure>();
  for (const subject of [facts, ...facts.projects]) {
    for (const { id, readings } of subject.facts) {
      for (const reading of readings) {
        for (const at of [reading.at, ...(reading.addends ?? [])]) measures.set(originOf(at), factEntry(id).measure);
      }
    }
  }
  return { measureOf: (origin) => measures.get(origin) ?? null, isRead: (origin) => measures.has(origin) };
}

export function originOf({ sheet, row, column }: CellRef): string {
  return `${sheet}|${row}|${column}`;
}
