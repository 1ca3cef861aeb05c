import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Change of the three public expenses (“三公”经费变动率): how the budget for abroad, vehicles and reception moved.
 *
 *     threePublicChange = (current − prior) ÷ prior    CNY ÷ CNY → ratio, below 0 where it fell
 *
 *     current    the year's budget for the three public expenses      threePublic.budget
 *     prior      the BUDGET of the year before, not what was spent    threePublic.budget@prior
 *
 * Source     财预〔2013〕53号 附件2 投入—预算配置; 湖南省部门整体支出绩效评价指标表 投入—预算配置
 * Reading    budget against budget in both years
 * Example    current 1.00 万元, prior 1.00 万元 → 0.00%
 * Undefined  a figure not known → missing; prior ≤ 0 → no rate, finding RATE-NO-BASE
 *            both budgets a stated zero → not applicable
 */
export const threePublicChange = defineRate({
  id: "threePublicChange",
  label: { "zh-CN": "“三公”经费变动率", "en-US": "Three public expenses, change of the budget" },
  cites: ["mof-2013-53:department-input", "hunan-department-h13:input"],
  needs: { current: "threePublic.budget", prior: "threePublic.budget@prior" },
  formula: ({ current, prior }) => ratio(minus(current, prior), prior),
  call: "THREEPUBLICCHANGE",
  noneWhen: ["current", "prior"],
});
