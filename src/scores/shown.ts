import type { Decimal } from "../quantity/decimal";
import type { Comparison, Num, Span } from "../rubrics/rule";
import { isShare, numOf } from "../rubrics/num";

const comparisons: Readonly<Record<Comparison, string>> = { "≥": "不低于", ">": "高于", "≤": "不高于", "<": "低于", "=": "等于" };

/** 不低于90% · 不高于1000万元 */
export function shownComparison(comparison: Comparison, num: Num, unit = ""): string {
  return `${comparisons[comparison]}${shownNum(num, unit)}`;
}

const misses: Readonly<Record<Comparison, string>> = { "≥": "低于", ">": "不高于", "≤": "高于", "<": "不低于", "=": "不等于" };

/** Which side of the target a value lies on that does not keep it: 低于90% · 高于1000万元 */
export function shownMiss(comparison: Comparison, num: Num, unit = ""): string {
  return `${misses[comparison]}${shownNum(num, unit)}`;
}

/** 90% · 1000万元 · 50 */
export function shownNum(num: Num, unit = ""): string {
  return isShare(num) ? num : `${num}${unit}`;
}

/** 5分 · 满分的50% */
export function shownPoints(num: Num): string {
  return isShare(num) ? (num === "100%" ? "满分" : `满分的${num}`) : `${num}分`;
}

/** A judged value as the rule's own numbers are written: 99.27%, or 52件. Two decimals, more where two would hide a difference. */
export function shownValue(value: Decimal, like: Num, unit = ""): string {
  return isShare(like) ? `${trimmed(value.times(100))}%` : `${trimmed(value)}${unit}`;
}

/** How far a value lies from a target: 0.73个百分点, or 3件. */
export function shownDistance(distance: Decimal, like: Num, unit = ""): string {
  return isShare(like) ? `${trimmed(distance.times(100))}个百分点` : `${trimmed(distance)}${unit}`;
}

/** 5% of a rate is said 5个百分点. */
export function shownStep(every: Num, unit = ""): string {
  return isShare(every) ? `${numOf(every).times(100).toString()}个百分点` : `${every}${unit}`;
}

/** 大于60%且不高于80% · 高于30% */
export function shownSpan({ from, fromIncluded = false, to, toIncluded = false }: Span, unit = ""): string {
  if (from !== undefined && from === to) return shownComparison("=", from, unit);
  const lower = from === undefined ? "" : shownComparison(fromIncluded ? "≥" : ">", from, unit);
  const upper = to === undefined ? "" : shownComparison(toIncluded ? "≤" : "<", to, unit);
  return [lower, upper].filter(Boolean).join("、");
}

/** Points for a reader: at most four decimals. */
export function shownScore(points: Decimal): string {
  return `${points.toDecimalPlaces(4).toString()}分`;
}

function trimmed(value: Decimal): string {
  const rounded = value.toDecimalPlaces(2);
  return (rounded.isZero() || value.eq(rounded) ? value.toSignificantDigits(value.eq(rounded) ? 40 : 2) : rounded).toString();
}
