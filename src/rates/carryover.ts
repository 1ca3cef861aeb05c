import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Carry-over rate (结转结余率): how much of the budgeted expenditure was left at the end of the year.
 *
 *     carryover = closing ÷ budget    CNY ÷ CNY → ratio, may exceed 1
 *
 *     closing    carried over and left at the end of the year     carryover.closing
 *     budget     budgeted expenditure of the year (支出预算数)    budget.spend.total
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行—结转结余率
 * Reading    the total of all funds; the appropriation alone: carryoverOfAppropriation.ts
 * Example    closing 2.05 万元, budget 335.46 万元 → 0.61%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const carryover = defineRate({
  id: "carryover",
  label: { "zh-CN": "结转结余率", "en-US": "Carry-over rate" },
  cites: ["mof-2013-53:department-process"],
  needs: { closing: "carryover.closing", budget: "budget.spend.total" },
  formula: ({ closing, budget }) => ratio(closing, budget),
  call: "CARRYOVERRATE",
});
