import { pointsOf } from "../../rubrics/num";
import { given, unfit } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownPoints } from "../shown";
import { Decimal } from "../../quantity/decimal";

/** `each` points for each item that holds, or the full mark less `each` for each that does not. The value is how many hold. */
export const checklist = numericRule<"checklist">({
  apply: ({ items, each, counts = "held" }, full, value) => {
    if (!value.isInteger() || value.lt(0) || value.gt(items.length)) return unfit(`符合的项数应为0至${items.length}的整数`);
    const missing = new Decimal(items.length).minus(value);
    const one = pointsOf(each, full);
    const points = counts === "held" ? one.times(value) : full.minus(one.times(missing));
    return given(points, `${items.length}项中有${missing.toString()}项不符合`);
  },
  inWords: ({ items, each, counts = "held" }) =>
    counts === "held"
      ? `共${items.length}项，每符合一项得${shownPoints(each)}`
      : `共${items.length}项，全部符合得满分，每有一项不符合扣${shownPoints(each)}，扣完为止`,
});
