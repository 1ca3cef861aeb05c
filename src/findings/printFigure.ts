import type { Decimal } from "../quantity/decimal";
import { printExact, printPercent as printRatio, twoPlaces } from "../quantity/printNumber";

const working = { minus: "−" } as const;

/** A figure of a working: every decimal that it has, six at most, and no fewer than `least` (two for money). */
export function printFigure(value: Decimal, least: number): string {
  return printExact(value.toDecimalPlaces(Math.max(6, least)), least, working);
}

/** 0.9735 → 97.35%, half-up. */
export function printPercent(ratio: Decimal): string {
  return printRatio(ratio, twoPlaces, working);
}

/** Points as a scoring sheet has them: 5, 3.5, without padding. */
export function printPoints(points: Decimal): string {
  return printFigure(points.toDecimalPlaces(4), 0);
}
