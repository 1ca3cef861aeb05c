import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Cost control rate (成本控制率): whether the work cost more than planned.
 *
 *     costControl = actual ÷ planned    CNY ÷ CNY → ratio, may exceed 1
 *
 *     actual     actual cost     cost.actual
 *     planned    planned cost    cost.planned
 *
 * Source     宁德市项目支出绩效评价指标体系（2018年度） 投入—资金落实—成本控制率
 * Reading    the table prints no formula; actual by planned is the only one by which ≤100% earns the points
 * Example    actual 317.00 万元, planned 318.91 万元 → 99.40%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const costControl = defineRate({
  id: "costControl",
  label: { "zh-CN": "成本控制率", "en-US": "Cost control rate" },
  cites: ["ningde-project-2018:input"],
  needs: { actual: "cost.actual", planned: "cost.planned" },
  formula: ({ actual, planned }) => ratio(actual, planned),
  call: "COSTRATE",
});
