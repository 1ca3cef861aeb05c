import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Share of basic expenditure (基本支出占比): how much of the year's expenditure is basic expenditure.
 *
 *     basicShare = part ÷ total    CNY ÷ CNY → ratio, 0 … 1
 *
 *     part     basic expenditure          spend.basic
 *     total    expenditure of the year    spend.total
 *
 * Source     财政部部门决算报表审核公式: expenditure by nature
 * Reading    shares of one total make 100 % but for rounding
 * Example    part 63.81 万元, total 277.14 万元 → 23.02%
 * Undefined  a figure not known → missing; total ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const basicShare = defineRate({
  id: "basicShare",
  label: { "zh-CN": "基本支出占比", "en-US": "Share of basic expenditure" },
  cites: ["mof-final-account-audit:composition"],
  needs: { part: "spend.basic", total: "spend.total" },
  formula: ({ part, total }) => ratio(part, total),
  call: "SHARE",
});
