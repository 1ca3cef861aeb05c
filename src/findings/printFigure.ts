import { Decimal } from "../quantity/decimal";

/** Money and points in a working: at least two decimals where money, never fewer than the value has (six at most), minus as −. */
export function printFigure(value: Decimal, leastPlaces = 2): string {
  const places = Math.max(leastPlaces, Math.min(6, value.decimalPlaces()));
  const text = value.abs().toFixed(places, Decimal.ROUND_HALF_UP);
  return value.isNegative() && !value.isZero() ? `−${text}` : text;
}

/** 0.9735 → 97.35%, half-up. */
export function printPercent(ratio: Decimal, places = 2): string {
  return `${printFigure(ratio.times(100).toDecimalPlaces(places, Decimal.ROUND_HALF_UP), places)}%`;
}

/** Points as a scoring sheet has them: 5, 3.5, without padding. */
export function printPoints(points: Decimal): string {
  return printFigure(points.toDecimalPlaces(4, Decimal.ROUND_HALF_UP), 0);
}
