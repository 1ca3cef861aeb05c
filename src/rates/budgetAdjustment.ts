import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Budget adjustment rate (预算调整率): how far the budget of the year was changed.
 *
 *     budgetAdjustment = adjustment ÷ budget    CNY ÷ CNY → ratio, below 0 where the budget was cut
 *
 *     adjustment    what was changed in the year (预算调整数)    budget.adjustment
 *     budget        the approved budget (预算数)                 budget.initial
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行—预算调整率
 * Reading    the clause adds up additions, cuts and shifts, without those ordered from above; workbooks hold one net figure, which
 *            understates a year with both. Where the unit has the sum, that is the figure to point at
 * Example    adjustment 35.00 万元, budget 500.00 万元 → 7.00%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const budgetAdjustment = defineRate({
  id: "budgetAdjustment",
  label: { "zh-CN": "预算调整率", "en-US": "Budget adjustment rate" },
  cites: ["mof-2013-53:department-process"],
  needs: { adjustment: "budget.adjustment", budget: "budget.initial" },
  formula: ({ adjustment, budget }) => ratio(adjustment, budget),
  call: "ADJUSTRATE",
});
