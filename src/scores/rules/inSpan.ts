import type { Decimal } from "../../quantity/decimal";
import { numOf } from "../../rubrics/num";
import type { Span } from "../../rubrics/rule";

/** Whether a value lies in a span; an absent end is open. */
export function inSpan(value: Decimal, { from, fromIncluded = false, to, toIncluded = false }: Span): boolean {
  const above = from === undefined || (fromIncluded ? value.gte(numOf(from)) : value.gt(numOf(from)));
  const below = to === undefined || (toIncluded ? value.lte(numOf(to)) : value.lt(numOf(to)));
  return above && below;
}
