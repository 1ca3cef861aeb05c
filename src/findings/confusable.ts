import type { Fact, FactId } from "../facts/fact";
import { isFactId } from "../facts/fact";
import type { Facts } from "../facts/facts";
import type { Decimal } from "../quantity/decimal";
import type { SlipKind } from "./proposal";

/** Figures that are easily copied into a fact's cell by mistake, in the given unit: the other end of the year, the year before. */
export function confusable(fact: Fact, facts: Facts, unit: string): readonly { readonly kind: SlipKind; readonly value: Decimal }[] {
  const otherEnd = otherEndOf(fact.id);
  return [
    ...(otherEnd ? valuesOf("opening", otherEnd, fact.year, facts, unit) : []),
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

/** carryover.opening ↔ carryover.closing */
function otherEndOf(id: FactId): FactId | null {
  const other = id.endsWith(".opening") ? id.replace(/opening$/, "closing") : id.replace(/closing$/, "opening");
  return other !== id && isFactId(other) ? other : null;
}
