import type { Fact } from "../facts/fact";
import type { PrintedFigure } from "./tolerance";

/** A known fact as a figure of a sum: its value, its unit, and how many decimals its cell shows or holds. Null unless known. */
export function factFigure(fact: Fact): PrintedFigure | null {
  if (fact.state !== "known" || !fact.quantity) return null;
  const { value, unit } = fact.quantity;
  return { value, unit, places: Math.max(value.decimalPlaces(), shownPlaces(fact)) };
}

/** 15.8 in a cell with format 0.00 is shown as 15.80. */
function shownPlaces({ readings, at }: Fact): number {
  const shown = readings.find((reading) => reading.at === at)?.text ?? "";
  return /^[^.]*\d\.(\d+)[^\d.]*$/.exec(shown.trim())?.[1]?.length ?? 0;
}
