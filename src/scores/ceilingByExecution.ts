import { Decimal } from "../quantity/decimal";
import { numOf } from "../rubrics/num";
import type { Ceiling } from "../rubrics/rubric";
import { meets } from "./rules/metOrNothing";

export interface CappedTotal {
  readonly points: Decimal;
  /** The ceiling that bound, or null where none did. */
  readonly ceiling: Ceiling | null;
}

/**
 * The total under a rubric's ceilings by execution rate: a unit that spent less than a bound cannot pass a mark, however
 * good its other points are. The lowest ceiling that applies counts. There is no national one: a rubric says, or none holds.
 *
 * @param total      points
 * @param execution  the execution rate as a fraction
 */
export function ceilingByExecution(total: Decimal, execution: Decimal, scheme: readonly Ceiling[]): CappedTotal {
  const applying = scheme.filter(({ comparison, execution: bound }) => meets(execution, comparison, numOf(bound)));
  const lowest = applying.reduce<Ceiling | null>((low, one) => (low && numOf(low.ceiling).lte(numOf(one.ceiling)) ? low : one), null);
  if (!lowest || total.lte(numOf(lowest.ceiling))) return { points: total, ceiling: null };
  return { points: Decimal.min(total, numOf(lowest.ceiling)), ceiling: lowest };
}
