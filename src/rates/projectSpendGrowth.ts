import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Growth of project expenditure (项目支出增长率): by what share project expenditure grew or fell against the year before.
 *
 *     projectSpendGrowth = (current − prior) ÷ prior    CNY ÷ CNY → ratio, below 0 where it fell
 *
 *     current    project expenditure of the year           spend.project
 *     prior      project expenditure of the year before    spend.project@prior
 *
 * Source     财预〔2016〕143号: changes of the final accounts are explained
 * Reading    the base is last year, whichever way it went
 * Example    current 1,344,175.20 元, prior 18,861.11 元 → 7,026.70%
 * Undefined  a figure not known → missing; prior ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const projectSpendGrowth = defineRate({
  id: "projectSpendGrowth",
  label: { "zh-CN": "项目支出增长率", "en-US": "Growth of project expenditure" },
  cites: ["disclosure-2016-143:comparison"],
  needs: { current: "spend.project", prior: "spend.project@prior" },
  formula: ({ current, prior }) => ratio(minus(current, prior), prior),
  call: "GROWTH",
});
