import type { Decimal } from "../../quantity/decimal";
import type { Comparison } from "../../rubrics/rule";
import { numOf, pointsOf } from "../../rubrics/num";
import { given } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownComparison, shownMiss, shownPoints, shownValue } from "../shown";

/** Full mark when met, else nothing or `otherwise` (达到…得满分，否则不得分). */
export const metOrNothing = numericRule<"metOrNothing">({
  apply: ({ comparison, target, otherwise = "0", unit }, full, value) => {
    if (meets(value, comparison, numOf(target))) return given(full);
    return given(pointsOf(otherwise, full), () => `实际${shownValue(value, target, unit)}，${shownMiss(comparison, target, unit)}`);
  },
  inWords: ({ comparison, target, otherwise = "0", unit }) =>
    `${shownComparison(comparison, target, unit)}得满分，否则${otherwise === "0" ? "不得分" : `得${shownPoints(otherwise)}`}`,
});

export function meets(value: Decimal, comparison: Comparison, target: Decimal): boolean {
  switch (comparison) {
    case "≥":
      return value.gte(target);
    case ">":
      return value.gt(target);
    case "≤":
      return value.lte(target);
    case "<":
      return value.lt(target);
    case "=":
      return value.eq(target);
  }
}
