import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Execution rate (预算执行率): the share of the year's approved money that was actually paid out.
 *
 *     execution = spent ÷ budget    CNY ÷ CNY → ratio, may exceed 1
 *
 *     spent     payments booked by 31 December, all funding sources    spend.total
 *     budget    the budget after in-year adjustment (全年预算数)       budget.adjusted
 *
 * Source     财预〔2020〕10号 附件1 (form 项目支出绩效自评表)
 * Reading    the form divides by 全年预算数; the evaluation framework in 附件2 divides by 到位资金: see
 *            executionOfArrived.ts; by 年初预算数: executionOfInitial.ts; by 下达数: executionOfIssued.ts
 * Example    spent 973.50 万元, budget 1,000.00 万元 → 97.35%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const execution = defineRate({
  id: "execution",
  label: { "zh-CN": "预算执行率", "en-US": "Execution rate" },
  cites: ["mof-2020-10:annex-1"],
  needs: { spent: "spend.total", budget: "budget.adjusted" },
  formula: ({ spent, budget }) => ratio(spent, budget),
  call: "EXECRATE",
  aliases: ["全年预算执行率"],
});
