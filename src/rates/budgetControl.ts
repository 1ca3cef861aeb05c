import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Budget control rate (预算控制率): how much was added to the budget in the year.
 *
 *     budgetControl = adjustment ÷ budget    CNY ÷ CNY → ratio, below 0 where the budget was cut
 *
 *     adjustment    added in the year, below zero where it was cut (本年追加预算)    budget.adjustment
 *     budget        initial budget (年初预算)                                        budget.initial
 *
 * Source     湖南省部门整体支出绩效评价指标表 过程—预算执行—预算控制率
 * Reading    the table says nothing of cuts; the rate keeps its sign and the rubric asks
 * Example    adjustment −72.08 万元, budget 335.46 万元 → -21.49%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const budgetControl = defineRate({
  id: "budgetControl",
  label: { "zh-CN": "预算控制率", "en-US": "Budget control rate" },
  cites: ["hunan-department-h13:process-execution"],
  needs: { adjustment: "budget.adjustment", budget: "budget.initial" },
  formula: ({ adjustment, budget }) => ratio(adjustment, budget),
  call: "ADJUSTRATE",
});
