import { isShare, numOf } from "../../rubrics/num";
import type { NativeRule } from "./nativeRule";
import { nativeCompletion } from "./nativeCompletion";
import { clean } from "./nativeNumber";

/** IF(r<0.6,0,full*(r-0.6)/0.4); the gate as a share of the target, as scores/rules/gatedProportional.ts has it. */
export const nativeGated: NativeRule<"gatedProportional"> = ({ comparison, target, gate }, { value, full }) => {
  const goal = numOf(target);
  const upward = comparison === "≥" || comparison === ">";
  const gateShare = upward && isShare(gate) === isShare(target) && goal.gt(0) ? numOf(gate).div(goal) : numOf(gate);
  const share = nativeCompletion(value, comparison, target);
  const gateText = gateShare.toSignificantDigits(15).toString();
  return `IF(${clean(share)}<${gateText},0,${full}*(${share}-${gateText})/(1-${gateText}))`;
};
