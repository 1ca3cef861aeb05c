import type { Num, Rule, RuleOf } from "../../rubrics/rule";
import type { AwardClause, StepClause } from "./clause";
import { constant } from "./constant";
import { pointsIn } from "./fullMark";
import { noFixedPoints, twoWays } from "./refusals";
import { hardened, outside, settleEnds, spanOf } from "./spans";
import type { Building } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** 低于60%不得分 beside a step: the step holds only on its side of the cut-off. */
export function withCutOffs(rule: RuleOf<"step">, assumed: readonly string[], cutOffs: readonly AwardClause[], full: Num | null, unit: string, at: StepClause): Building {
  if (cutOffs.length === 0) return { rule, unit, assumed };
  const fixed = cutOffs.map((clause) => ({ clause, cond: clause.cond, rule: constant(pointsIn(clause.award, full)) }));
  const odd = fixed.find((each) => each.rule === null);
  if (odd) return refuse(noFixedPoints, odd.clause);
  const rest = outside(fixed.map(({ cond }) => hardened(cond)));
  const [side, ...more] = rest.filter(({ from, to }) => (rule.comparison === "≥" ? from : to));
  if (!side || more.length > 0 || rest.length > 1) return refuse(twoWays, cutOffs[0]);
  const settled = settleEnds([...fixed.map(({ clause, cond, rule: each }) => ({ cond, rule: each ?? rule, at: clause })), { cond: side, rule: rule as Rule, at }]);
  if (isRefusal(settled)) return settled;
  return {
    rule: { kind: "pieces", pieces: settled.map(({ cond, rule: each }) => ({ ...spanOf(cond, unit), rule: each })), ...(rule.unit === undefined ? {} : { unit: rule.unit }) },
    unit,
    assumed,
  };
}
