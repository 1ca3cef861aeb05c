import { Decimal } from "../../quantity/decimal";
import { pointsOf } from "../../rubrics/num";
import { given, unfit } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownPoints } from "../shown";

/** Full mark less `each` for every violation (每发现一起扣2分). The value is how many were found. */
export const violations = numericRule<"violations">({
  apply: ({ each, least = "0", most }, full, value) => {
    if (!value.isInteger() || value.lt(0)) return unfit("发现的问题数应为0或正整数");
    const asked = value.times(pointsOf(each, full));
    const lost = Decimal.min(asked, most === undefined ? full : pointsOf(most, full), full.minus(pointsOf(least, full)));
    return given(full.minus(Decimal.max(lost, 0)), `发现${value.toString()}项问题`);
  },
  inWords: ({ each, least, most }) => {
    const limit = most !== undefined ? `最多扣${shownPoints(most)}` : least !== undefined && least !== "0" ? `最低得${shownPoints(least)}` : "扣完为止";
    return `没有问题得满分，每有一项问题扣${shownPoints(each)}，${limit}`;
  },
});
