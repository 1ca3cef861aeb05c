import type { Decimal } from "../../quantity/decimal";
import type { FarOver, RuleOf } from "../../rubrics/rule";
import { numOf, pointsOf } from "../../rubrics/num";
import type { RuleOutcome } from "../outcome";
import { given, open } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownComparison, shownMiss, shownPoints, shownStep, shownValue } from "../shown";
import { completion } from "./completion";
import { stepsTaken } from "./stepsTaken";

/**
 * Full mark when met, else in proportion: full × value ÷ target for ≥, full × target ÷ value for ≤.
 *
 * Source     财预〔2020〕10号: quantitative indicators that were not met are scored in proportion
 * Reading    the ≤ form stands in provincial forms, not in the national text; for = the smaller is divided by the larger
 */
export const proportional = numericRule<"proportional">({
  apply: (rule, full, value) => {
    const { comparison, target, farOver, unit } = rule;
    const share = completion(value, comparison, numOf(target));
    if (farOver && share.gt(numOf(farOver.beyond))) return farOverPoints(farOver, share, full);
    if (share.gte(1)) return given(full);
    return given(full.times(share), () => {
      const [actual, reached] = [shownValue(value, target, unit), shownValue(share, "100%")];
      return `实际${actual}，${shownMiss(comparison, target, unit)}，${actual === reached ? "" : `完成${reached}，`}按比例计分`;
    });
  },
  inWords: (rule) => `${shownComparison(rule.comparison, rule.target, rule.unit)}得满分，${shareInWords(rule)}${farOverInWords(rule.farOver)}`,
});

function shareInWords({ comparison, target }: RuleOf<"proportional">): string {
  if (comparison === "=") return "否则按较小值÷较大值×分值计分";
  if (comparison === "≤" || comparison === "<") return "否则按目标值÷实际值×分值计分";
  return target === "100%" ? "否则按实际比率×分值计分" : "否则按实际值÷目标值×分值计分";
}

function farOverInWords(farOver: FarOver | undefined): string {
  if (!farOver) return "";
  if (farOver.then === "ask") return `；完成超过目标${farOver.beyond}的，说明原因，由人工核定`;
  const { every, deduct } = farOver.then;
  return `；完成超过目标${farOver.beyond}的，每超${shownStep(every)}扣${shownPoints(deduct)}`;
}

function farOverPoints(farOver: FarOver, share: Decimal, full: Decimal): RuleOutcome {
  const state = `完成${shownValue(share, "100%")}，超过目标的${farOver.beyond}`;
  if (farOver.then === "ask") {
    return open(`${state}，需说明原因，目标明显偏低的应当调减`, [{ words: "目标设定合理，不调减", points: full }]);
  }
  const { every, deduct, partial } = farOver.then;
  const steps = stepsTaken(share.minus(numOf(farOver.beyond)), numOf(every), partial);
  return given(full.minus(steps.times(pointsOf(deduct, full))), state);
}
