import { nativePoints } from "./nativeNumber";
import type { NativeRule } from "./nativeRule";
import { wholeCount } from "./wholeCount";

/** full-MIN(v*each, most, full-least) for v cases found. */
export const nativeViolations: NativeRule<"violations"> = ({ each, least = "0", most }, { value, full }) => {
  const limits = [...(most === undefined ? [] : [nativePoints(most, full)]), `${full}-${nativePoints(least, full)}`];
  return wholeCount(value, null, `${full}-MAX(0,MIN(${value}*${nativePoints(each, full)},${limits.join(",")}))`);
};
