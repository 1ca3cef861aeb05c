import type { FactRef } from "../../facts/fact";
import { rates } from "../../rates/catalog.generated";
import type { Rubric } from "../../rubrics/rubric";

/**
 * The facts that a rubric needs, in its own order, and the criteria that each is used for; also those of the execution rate
 * where that caps the total.
 */
export function factUses({ criteria, ceilings = [] }: Rubric): ReadonlyMap<FactRef, readonly string[]> {
  const uses = new Map<FactRef, readonly string[]>();
  const note = (refs: readonly FactRef[], use: string): void => {
    for (const ref of refs) uses.set(ref, [...new Set([...(uses.get(ref) ?? []), use])]);
  };
  for (const { label, judges } of criteria) if (judges !== null) note("rate" in judges ? needsOf(judges.rate) : [judges.fact], label);
  if (ceilings.length > 0) note(needsOf("execution"), "总分上限");
  return uses;
}

function needsOf(rate: string): readonly FactRef[] {
  const definition = rates.find(({ id }) => id === rate);
  if (!definition) throw new Error(`a rubric judges a rate that is not there: ${rate}`);
  return Object.values(definition.needs);
}
