import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Execution of the budget issued (支出完成率): the share of the budget issued by the finance bureau that was spent.
 *
 *     executionOfIssued = spent ÷ issued    CNY ÷ CNY → ratio, may exceed 1
 *
 *     spent     actual expenditure of the year                           spend.total
 *     issued    the budget the finance bureau issued (财政下达预算数)    budget.issued
 *
 * Source     湛江市部门整体支出绩效自评指标评分表 预算执行情况—支出管理
 * Reading    spending out of money carried over makes it exceed 100 %; it is printed as it is, never cut to 100 %
 * Example    spent 76,216,768.37 元, issued 76,214,727.86 元 → 100.00% (100.0027 %)
 * Undefined  a figure not known → missing; issued ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const executionOfIssued = defineRate({
  id: "executionOfIssued",
  label: { "zh-CN": "支出完成率", "en-US": "Expenditure completion rate" },
  cites: ["zhanjiang-department:execution"],
  needs: { spent: "spend.total", issued: "budget.issued" },
  formula: ({ spent, issued }) => ratio(spent, issued),
  call: "EXECRATE",
  aliases: ["预算执行率（按下达数）", "支出实际完成率"],
});
