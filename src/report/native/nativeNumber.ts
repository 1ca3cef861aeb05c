import { isShare, numOf } from "../../rubrics/num";
import type { Num } from "../../rubrics/rule";

/** A rubric's number as a formula writes it: "1%" → 0.01. */
export function nativeNumber(num: Num): string {
  return numOf(num).toString();
}

/** Points as a rubric writes them; a share is a share of the full mark. */
export function nativePoints(num: Num, full: string): string {
  return isShare(num) ? `${full}*${nativeNumber(num)}` : nativeNumber(num);
}

/**
 * A value without the noise of binary arithmetic, so that 1.03-1 is 0.03 where a formula compares or counts steps. The
 * functions compute in decimals and have none.
 */
export function clean(value: string): string {
  return `ROUND(${value},12)`;
}
