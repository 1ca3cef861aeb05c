import type { RuleOf } from "../../rubrics/rule";
import { clean, nativeNumber, nativePoints } from "./nativeNumber";
import type { NativeRule } from "./nativeRule";
import { nativeSteps } from "./nativeSteps";
import { withNegativeValue } from "./withNegativeValue";

/** full-MIN(ROUNDUP(…/every,0)*deduct, most, full-least), where the target is missed. */
export const nativeStep: NativeRule<"step"> = (rule, { value, full }) => withNegativeValue(value, rule.negative, (taken) => stepPoints(rule, taken, full));

function stepPoints({ comparison, target, every, deduct, partial, least = "0", most }: RuleOf<"step">, value: string, full: string): string {
  const goal = nativeNumber(target);
  const distance = { "≥": `(${goal}-${value})`, "≤": `(${value}-${goal})`, "=": `ABS(${value}-${goal})` }[comparison];
  const limits = [...(most === undefined ? [] : [nativePoints(most, full)]), ...(least === "0" ? [] : [`${full}-${nativePoints(least, full)}`])];
  const asked = `${nativeSteps(distance, every, partial)}*${nativePoints(deduct, full)}`;
  const lost = limits.length === 0 ? asked : `MAX(0,MIN(${[asked, ...limits].join(",")}))`;
  return `IF(${clean(distance)}<=0,${full},${full}-${lost})`;
}
