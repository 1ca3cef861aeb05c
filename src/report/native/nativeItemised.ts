import { Decimal } from "../../quantity/decimal";
import { isShare } from "../../rubrics/num";
import type { NativeRule } from "./nativeRule";
import { wholeCount } from "./wholeCount";

/** CHOOSE(v+1, …) by how many items hold; #N/A where it matters which. Null where points are shares of the full mark. */
export const nativeItemised: NativeRule<"itemised"> = ({ items }, { value }) => {
  if (items.some(({ points }) => isShare(points))) return null;
  const ascending = items.map(({ points }) => new Decimal(points)).sort((a, b) => a.cmp(b));
  const total = (some: readonly Decimal[]): Decimal => some.reduce((sum, one) => sum.plus(one), new Decimal(0));
  const choices = Array.from({ length: items.length + 1 }, (_, held) => {
    const [low, high] = [total(ascending.slice(0, held)), total(ascending.slice(items.length - held))];
    return low.eq(high) ? low.toString() : "NA()";
  });
  return wholeCount(value, items.length, `CHOOSE(${value}+1,${choices.join(",")})`);
};
