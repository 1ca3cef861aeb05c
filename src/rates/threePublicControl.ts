import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Three public expenses control rate (“三公”经费控制率): whether travel abroad, vehicles and reception stayed within their budget.
 *
 *     threePublicControl = actual ÷ budget    CNY ÷ CNY → ratio, may exceed 1
 *
 *     actual    spent on the three public expenses    threePublic.actual
 *     budget    their budget                          threePublic.budget
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行; 湖南省部门整体支出绩效评价指标表 过程—预算管理
 * Reading    all three together; a province that judges each by itself has its own rows
 * Example    actual 0.01 万元, budget 1.00 万元 → 1.00%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 *            budget and spending both a stated zero → not applicable
 */
export const threePublicControl = defineRate({
  id: "threePublicControl",
  label: { "zh-CN": "“三公”经费控制率", "en-US": "Three public expenses control rate" },
  cites: ["mof-2013-53:department-process", "hunan-department-h13:process-management"],
  needs: { actual: "threePublic.actual", budget: "threePublic.budget" },
  formula: ({ actual, budget }) => ratio(actual, budget),
  call: "THREEPUBLICRATE",
  noneWhen: ["actual", "budget"],
});
