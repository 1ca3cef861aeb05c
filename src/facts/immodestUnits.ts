import { Decimal } from "../quantity/decimal";
import type { TableReading } from "./recogniseTable";
import type { Said } from "./said";
import type { UnitClash } from "./unitPairs";
import { isMoney } from "./unitPairs";
import { whole } from "./wholeClashes";

/** In 万元: ten thousand million 元, more than a county's whole budget; the same digits in 元 are a unit's ordinary year. */
const immodest = new Decimal(1_000_000);

/**
 * Tables that declare 万元 over amounts that no unit has: a form headed 万元 that was filled in 元. Where no other table tells
 * the same money, nothing else shows it. Each comes once, with its largest amount.
 */
export function immodestUnits(all: readonly Said[]): readonly UnitClash[] {
  const largest = new Map<TableReading, Said>();
  for (const said of all) {
    if (!whole.test(said.id) || said.ownUnit || !isMoney(said) || said.reading.quantity?.unit !== "万元") continue;
    const known = largest.get(said.table);
    if (sizeOf(said).gte(known ? sizeOf(known) : immodest)) largest.set(said.table, said);
  }
  return [...largest.values()].map((said) => ({ said, other: said, instead: "元" }));
}

function sizeOf({ reading: { quantity } }: Said): Decimal {
  return quantity?.value.abs() ?? new Decimal(0);
}
