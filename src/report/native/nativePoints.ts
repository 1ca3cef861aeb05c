import type { Rounding } from "../../quantity/rounding";
import type { Rule } from "../../rubrics/rule";
import type { NativeTerms } from "./nativeRule";
import { nativeRule } from "./nativeRule";

/**
 * The points that a rule gives, as a formula that needs no add-in: cut to 0 … full and rounded as the function does. A value
 * that is no number gives #N/A, for a blank would otherwise count as 0 and may win the full mark. Null where there is none.
 */
export function nativePointsFormula(rule: Rule, terms: NativeTerms, { places, mode }: Rounding): string | null {
  const points = nativeRule(rule, terms);
  if (points === null) return null;
  const inside = `MAX(0,MIN(${terms.full},${points}))`;
  const rounded = mode === "halfUp" ? `ROUND(${inside},${places})` : `TRUNC(ROUND(${inside},12),${places})`;
  return rule.kind === "tiers" ? rounded : `IF(ISNUMBER(${terms.value}),${rounded},NA())`;
}
