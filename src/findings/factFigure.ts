import type { Fact } from "../facts/fact";
import type { Decimal } from "../quantity/decimal";
import type { PrintedFigure } from "./tolerance";

/** A known fact as a figure of a sum: its value, its unit, and how many decimals its cell shows or holds. Null unless known. */
export function factFigure(fact: Fact): PrintedFigure | null {
  if (fact.state !== "known" || !fact.quantity) return null;
  const { value, unit } = fact.quantity;
  return { value, unit, places: Math.max(value.decimalPlaces(), shownPlaces(fact, value)) };
}

/** 15.8 in a cell with format 0.00 is shown as 15.80, and was rounded there. */
function shownPlaces(fact: Fact, value: Decimal): number {
  const shown = fact.readings.find(({ at }) => at === fact.at)?.text ?? "";
  const decimals = /^[^.]*\d\.(\d+)[^\d.]*$/.exec(shown.trim())?.[1];
  return decimals ? Math.min(decimals.length, Math.max(2, value.decimalPlaces())) : 0;
}
