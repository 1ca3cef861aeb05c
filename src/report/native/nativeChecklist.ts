import { nativePoints } from "./nativeNumber";
import type { NativeRule } from "./nativeRule";
import { wholeCount } from "./wholeCount";

/** v items hold: v*each, or full-(n-v)*each. */
export const nativeChecklist: NativeRule<"checklist"> = ({ items, each, counts = "held" }, { value, full }) => {
  const one = nativePoints(each, full);
  return wholeCount(value, items.length, counts === "held" ? `${value}*${one}` : `${full}-(${items.length}-${value})*${one}`);
};
