import type { Fact, FactId } from "../facts/fact";
import { isFactId } from "../facts/fact";
import type { Facts } from "../facts/facts";
import type { Decimal } from "../quantity/decimal";
import type { SlipKind } from "./proposal";

/**
 * Figures that are easily copied into a fact's cell by mistake, in the given unit: the opening balance where the closing one
 * belongs (the reverse is rare, for the opening one comes out of last year's approved accounts), and the year before.
 */
export function confusable(fact: Fact, facts: Facts, unit: string): readonly { readonly kind: SlipKind; readonly value: Decimal }[] {
  const opening = openingOf(fact.id);
  return [
    ...(opening ? valuesOf("opening", opening, fact.year, facts, unit) : []),
    ...(fact.year === null ? [] : valuesOf("priorYear", fact.id, fact.year - 1, facts, unit)),
  ];
}

function valuesOf(kind: SlipKind, id: FactId, year: number | null, facts: Facts, unit: string) {
  return facts.facts.flatMap((other) =>
    other.id === id && other.year === year && other.quantity?.unit === unit && !other.quantity.value.isZero()
      ? [{ kind, value: other.quantity.value }]
      : [],
  );
}

/** carryover.closing → carryover.opening */
function openingOf(id: FactId): FactId | null {
  const opening = id.replace(/closing$/, "opening");
  return opening !== id && isFactId(opening) ? opening : null;
}
