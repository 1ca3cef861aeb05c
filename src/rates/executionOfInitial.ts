import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Execution against the initial budget (按年初预算数的预算完成率): the share of the budget as it was first approved that was spent.
 *
 *     executionOfInitial = spent ÷ budget    CNY ÷ CNY → ratio, may exceed 1
 *
 *     spent     the part of the budget carried out in the year (预算完成数)    spend.total
 *     budget    the department budget that the finance bureau approved         budget.initial
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行—预算完成率
 * Reading    the clause says the approved budget of the year; we take the first approval. A unit whose budget was changed lawfully
 *            wants execution.ts, Hunan's own formula stands in budgetCompletion.ts
 * Example    spent 277.14 万元, budget 335.46 万元 → 82.61%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const executionOfInitial = defineRate({
  id: "executionOfInitial",
  label: { "zh-CN": "预算完成率（按年初预算数）", "en-US": "Execution rate (initial budget)" },
  cites: ["mof-2013-53:department-process"],
  needs: { spent: "spend.total", budget: "budget.initial" },
  formula: ({ spent, budget }) => ratio(spent, budget),
  call: "EXECRATE",
  aliases: ["预算执行率（按年初预算数）"],
});
