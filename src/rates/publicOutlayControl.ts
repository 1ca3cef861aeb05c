import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Operating outlay control rate (公用经费控制率): whether the running costs stayed within their budget.
 *
 *     publicOutlayControl = actual ÷ budget    CNY ÷ CNY → ratio, may exceed 1
 *
 *     actual    operating outlay actually spent    publicOutlay.actual
 *     budget    operating outlay in the budget     publicOutlay.budget
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行; 湖南省部门整体支出绩效评价指标表 过程—预算管理
 * Reading    both sides are the outlay within basic expenditure
 * Example    actual 3.78 万元, budget 4.80 万元 → 78.75%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const publicOutlayControl = defineRate({
  id: "publicOutlayControl",
  label: { "zh-CN": "公用经费控制率", "en-US": "Operating outlay control rate" },
  cites: ["mof-2013-53:department-process", "hunan-department-h13:process-management"],
  needs: { actual: "publicOutlay.actual", budget: "publicOutlay.budget" },
  formula: ({ actual, budget }) => ratio(actual, budget),
  call: "OPERATINGRATE",
  aliases: ["日常公用经费控制率"],
});
