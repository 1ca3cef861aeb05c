import { defineRate } from "./defineRate";
import { minus, ratio, sum } from "./expression";

/**
 * Budget completion rate (预算完成率): what was not left over of everything the year could spend.
 *
 *     budgetCompletion = (opening + budget + adjustment − closing) ÷ (opening + budget + adjustment)    CNY ÷ CNY → ratio, at most 1
 *
 *     opening       carried over from the year before (上年结转)                 carryover.opening
 *     budget        initial budget (年初预算)                                    budget.initial
 *     adjustment    added in the year, below zero where it was cut (本年追加)    budget.adjustment
 *     closing       left over at the end of the year (年末结余)                  carryover.closing
 *
 * Source     湖南省部门整体支出绩效评价指标表 过程—预算执行—预算完成率
 * Reading    a cut is an addition below zero
 * Example    (15.80 + 335.46 − 72.08 − 2.05) ÷ (15.80 + 335.46 − 72.08) = 277.13 ÷ 279.18 → 99.27%
 * Undefined  a figure not known → missing; the base ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const budgetCompletion = defineRate({
  id: "budgetCompletion",
  label: { "zh-CN": "预算完成率", "en-US": "Budget completion rate" },
  cites: ["hunan-department-h13:process-execution"],
  needs: { opening: "carryover.opening", budget: "budget.initial", adjustment: "budget.adjustment", closing: "carryover.closing" },
  formula: ({ opening, budget, adjustment, closing }) => ratio(minus(sum(opening, budget, adjustment), closing), sum(opening, budget, adjustment)),
  call: "COMPLETIONRATE",
});
