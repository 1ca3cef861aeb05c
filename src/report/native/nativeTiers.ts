import { nativePoints } from "./nativeNumber";
import type { NativeRule } from "./nativeRule";

/** IF(OR(v="优",v="优秀"),10,…), where every tier has points of its own; a span is a person's to decide. */
export const nativeTiers: NativeRule<"tiers"> = ({ tiers }, { value, full }) => {
  if (tiers.some(({ points }) => points === undefined)) return null;
  return tiers.reduceRight((otherwise, { words, points = "0" }) => {
    const named = words.map((word) => `${value}="${word.replaceAll('"', '""')}"`);
    return `IF(${named.length === 1 ? named.join("") : `OR(${named.join(",")})`},${nativePoints(points, full)},${otherwise})`;
  }, "NA()");
};
