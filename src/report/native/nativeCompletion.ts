import type { Comparison } from "../../rubrics/rule";
import { numOf } from "../../rubrics/num";
import { clean, nativeNumber } from "./nativeNumber";

/** How far a target is reached, as scores/rules/completion.ts has it: v/t, t/v, or the smaller by the larger. */
export function nativeCompletion(value: string, comparison: Comparison, target: string): string {
  const goal = nativeNumber(target);
  const cleaned = clean(value);
  if (comparison === "=") {
    return numOf(target).gt(0) ? `IF(${cleaned}=${goal},1,IF(${cleaned}>0,MIN(${value},${goal})/MAX(${value},${goal}),0))` : `IF(${cleaned}=${goal},1,0)`;
  }
  if (comparison === "≥" || comparison === ">") return numOf(target).gt(0) ? `${value}/${goal}` : `IF(${cleaned}>=${goal},1,0)`;
  return `IF(${cleaned}>0,${goal}/${value},IF(${cleaned}<=${goal},1,0))`;
}
