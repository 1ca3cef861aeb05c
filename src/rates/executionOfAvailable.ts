import { defineRate } from "./defineRate";
import { ratio, sum } from "./expression";

/**
 * Execution of the money available (按可用资金的预算执行率): the share of what could be spent in the year that was spent.
 *
 *     executionOfAvailable = spent ÷ (opening + income)    CNY ÷ CNY → ratio, may exceed 1
 *
 *     spent      expenditure of the year              spend.total
 *     opening    carried over from the year before    carryover.opening
 *     income     income of the year                   income.total
 *
 * Source     财政部部门决算报表审核公式: opening and income are what the year could spend
 * Reading    a reading of ours for units that have no adjusted budget; no rubric that we know prescribes it
 * Example    spent 277.14 万元, opening 15.80 万元, income 263.38 万元 → 99.27%
 * Undefined  a figure not known → missing; opening + income ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const executionOfAvailable = defineRate({
  id: "executionOfAvailable",
  label: { "zh-CN": "预算执行率（按年初结转加本年收入）", "en-US": "Execution rate (money available)" },
  cites: ["mof-final-account-audit:balance"],
  needs: { spent: "spend.total", opening: "carryover.opening", income: "income.total" },
  formula: ({ spent, opening, income }) => ratio(spent, sum(opening, income)),
  call: "EXECRATE",
  passes: ({ spent, opening, income }) => [spent, sum(opening, income)],
});
