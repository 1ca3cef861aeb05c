import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Key spending rate (重点支出安排率): how much of the project budget goes to key projects.
 *
 *     keySpending = key ÷ total    CNY ÷ CNY → ratio, 0 … 1
 *
 *     key      key projects in the year's budget    budget.spend.keyProject
 *     total    all projects in the year's budget    budget.spend.project
 *
 * Source     财预〔2013〕53号 附件2 投入—预算配置—重点支出安排率
 * Reading    both are budget figures: the indicator judges how money was arranged, not how it was spent
 * Example    key 160.00 万元, total 200.00 万元 → 80.00%
 * Undefined  a figure not known → missing; total ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const keySpending = defineRate({
  id: "keySpending",
  label: { "zh-CN": "重点支出安排率", "en-US": "Key spending rate" },
  cites: ["mof-2013-53:department-input", "hunan-department-y15:input"],
  needs: { key: "budget.spend.keyProject", total: "budget.spend.project" },
  formula: ({ key, total }) => ratio(key, total),
  call: "KEYSPENDRATE",
});
