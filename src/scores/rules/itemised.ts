import { Decimal } from "../../quantity/decimal";
import { pointsOf } from "../../rubrics/num";
import { given, open, unfit } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownPoints } from "../shown";

/**
 * Items with points of their own (①…2分；②…1分). The value is how many hold; where that leaves open which, and their
 * points differ, a person says which.
 */
export const itemised = numericRule<"itemised">({
  apply: ({ items }, full, value) => {
    if (!value.isInteger() || value.lt(0) || value.gt(items.length)) return unfit(`符合的项数应为0至${items.length}的整数`);
    const held = value.toNumber();
    const ascending = items.map(({ points }) => pointsOf(points, full)).sort((a, b) => a.cmp(b));
    const [low, high] = [total(ascending.slice(0, held)), total(ascending.slice(items.length - held))];
    if (low.eq(high)) return given(low, `${items.length}项中有${items.length - held}项不符合`);
    return open(`各项分值不同，需指明符合的是哪${held}项`, [
      { words: "符合的是分值最低的几项", points: low },
      { words: "符合的是分值最高的几项", points: high },
    ]);
  },
  inWords: ({ items }) => items.map(({ text, points }, index) => `第${index + 1}项（${text}）${shownPoints(points)}`).join("；"),
});

function total(points: readonly Decimal[]): Decimal {
  return points.reduce((sum, one) => sum.plus(one), new Decimal(0));
}
