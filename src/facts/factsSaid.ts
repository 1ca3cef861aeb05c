import type { Fact, FactId, Reading } from "./fact";
import { isBare, mergeReadings } from "./mergeReadings";

/** Each fact of each year, out of all readings of it. The readings of `doubted` tables alone make nothing known. */
export function factsSaid(all: readonly { readonly id: FactId; readonly reading: Reading }[], doubted: ReadonlySet<Reading>): readonly Fact[] {
  const groups = new Map<string, { readonly id: FactId; readonly year: number | null; readonly list: Reading[] }>();
  for (const { id, reading } of all) {
    const key = `${id}@${reading.year ?? ""}`;
    const known = groups.get(key);
    if (known) known.list.push(reading);
    else groups.set(key, { id, year: reading.year, list: [reading] });
  }
  return [...groups.values()].map(({ id, year, list }) => withoutDoubted(mergeReadings(id, year, list), doubted));
}

function withoutDoubted(fact: Fact, doubted: ReadonlySet<Reading>): Fact {
  if (doubted.size === 0 || fact.state !== "known" || fact.quantity === null || fact.quantity.value.isZero()) return fact;
  const said = fact.readings.filter((reading) => reading.quantity !== null && !isBare(fact.id, reading));
  const pointed = said.some(({ kind }) => kind === "mapping");
  return pointed || said.some((reading) => !doubted.has(reading)) ? fact : { ...fact, state: "contradictory", quantity: null };
}
