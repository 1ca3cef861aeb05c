import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Fiscal multiplier (财政投入乘数): how much money a project gathered for each yuan of public money.
 *
 *     fiscalMultiplier = all ÷ fiscal    CNY ÷ CNY → ratio; 150.00% is one and a half times
 *
 *     all       money put into the project, from every source    funds.all
 *     fiscal    public money in it                               funds.fiscal
 *
 * Source     宁德市项目支出绩效评价指标体系（2018年度） 投入—资金落实—财政投入乘数
 * Reading    the table prints no formula; this is the usual one, and nobody has read the clause
 * Example    all 300.00 万元, fiscal 200.00 万元 → 150.00%
 * Undefined  a figure not known → missing; fiscal ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const fiscalMultiplier = defineRate({
  id: "fiscalMultiplier",
  label: { "zh-CN": "财政投入乘数", "en-US": "Fiscal multiplier" },
  cites: ["ningde-project-2018:input"],
  needs: { all: "funds.all", fiscal: "funds.fiscal" },
  formula: ({ all, fiscal }) => ratio(all, fiscal),
  call: "SHARE",
});
