import { Decimal } from "../../quantity/decimal";
import { isShare, numOf } from "../../rubrics/num";
import type { RuleOf } from "../../rubrics/rule";
import { given } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownComparison, shownMiss, shownValue } from "../shown";
import { completion } from "./completion";

/**
 * Nothing below the gate, then full × (value − gate) ÷ (target − gate).
 *
 * Source     财预〔2021〕101号, scoring by completion with a pass mark: full × (r − 60%) ÷ (1 − 60%)
 * Reading    a gate written as a share beside a target that is none is a share of the target; for ≤ it is one of target ÷ value
 * Example    10 points, 80% against 100% with a gate of 60% → 10 × 20 ÷ 40 = 5
 */
export const gatedProportional = numericRule<"gatedProportional">({
  apply: (rule, full, value) => {
    const { target, comparison, unit } = rule;
    const { reached, gate } = reachedAndGate(rule, value);
    if (reached.gte(1)) return given(full);
    const points = reached.lt(gate) ? new Decimal(0) : full.times(reached.minus(gate)).div(new Decimal(1).minus(gate));
    const how = reached.lt(gate) ? `低于${rule.gate}的及格线，不得分` : `按超过${rule.gate}的部分折算`;
    return given(points, () => `实际${shownValue(value, target, unit)}，${shownMiss(comparison, target, unit)}，${how}`);
  },
  inWords: ({ comparison, target, gate, unit }) =>
    `${shownComparison(comparison, target, unit)}得满分，完成低于${gate}不得分，其间按（完成率−${gate}）÷（${isShare(target) ? target : "100%"}−${gate}）×分值计分`,
});

/** Both as shares of the target, so that one formula serves every kind of target. */
function reachedAndGate({ comparison, target, gate }: RuleOf<"gatedProportional">, value: Decimal) {
  const goal = numOf(target);
  const upward = comparison === "≥" || comparison === ">";
  const gateShare = upward && isShare(gate) === isShare(target) && goal.gt(0) ? numOf(gate).div(goal) : numOf(gate);
  return { reached: completion(value, comparison, goal), gate: gateShare };
}
