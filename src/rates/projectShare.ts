import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Share of project expenditure (项目支出占比): how much of the year's expenditure is project expenditure.
 *
 *     projectShare = part ÷ total    CNY ÷ CNY → ratio, 0 … 1
 *
 *     part     project expenditure        spend.project
 *     total    expenditure of the year    spend.total
 *
 * Source     财政部部门决算报表审核公式: expenditure by nature
 * Reading    shares of one total make 100 % but for rounding
 * Example    part 213.33 万元, total 277.14 万元 → 76.98%
 * Undefined  a figure not known → missing; total ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const projectShare = defineRate({
  id: "projectShare",
  label: { "zh-CN": "项目支出占比", "en-US": "Share of project expenditure" },
  cites: ["mof-final-account-audit:composition"],
  needs: { part: "spend.project", total: "spend.total" },
  formula: ({ part, total }) => ratio(part, total),
  call: "SHARE",
});
