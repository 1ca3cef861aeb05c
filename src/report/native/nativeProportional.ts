import { nativeCompletion } from "./nativeCompletion";
import { clean, nativeNumber, nativePoints } from "./nativeNumber";
import type { NativeRule } from "./nativeRule";
import { nativeSteps } from "./nativeSteps";

/** full × completion; far above the target by steps, or #N/A where a person explains. The full mark is cut outside. */
export const nativeProportional: NativeRule<"proportional"> = ({ comparison, target, farOver }, { value, full }) => {
  const share = nativeCompletion(value, comparison, target);
  const points = `${full}*${share}`;
  if (!farOver) return points;
  const beyond = nativeNumber(farOver.beyond);
  const { then } = farOver;
  const far = then === "ask" ? "NA()" : `${full}-${nativeSteps(`(${share}-${beyond})`, then.every, then.partial)}*${nativePoints(then.deduct, full)}`;
  return `IF(${clean(share)}>${beyond},${far},${points})`;
};
