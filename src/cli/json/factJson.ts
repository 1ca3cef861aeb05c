import type { Fact } from "../../facts/fact";
import { formatCellRef } from "../../grid/address";

/** A fact as the command-line contract has it: value and unit as in its cell. */
export function factJson(fact: Fact): Record<string, unknown> {
  return {
    id: fact.id,
    label: fact.label["zh-CN"],
    value: fact.quantity?.value.toString() ?? null,
    unit: fact.quantity?.unit ?? fact.readings.find((reading) => reading.quantity)?.quantity?.unit ?? null,
    year: fact.year,
    at: fact.at ? formatCellRef(fact.at) : null,
    also: fact.also.map(formatCellRef),
    state: fact.state,
    readings: fact.readings.map((reading) => ({
      at: formatCellRef(reading.at),
      text: reading.text,
      says: reading.says,
      value: reading.quantity?.value.toString() ?? null,
      unit: reading.quantity?.unit ?? null,
      kind: reading.kind,
      evidence: reading.evidence,
    })),
  };
}
