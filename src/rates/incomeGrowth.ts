import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Growth of income (收入增长率): by what share income grew or fell against the year before.
 *
 *     incomeGrowth = (current − prior) ÷ prior    CNY ÷ CNY → ratio, below 0 where it fell
 *
 *     current    income of the year           income.total
 *     prior      income of the year before    income.total@prior
 *
 * Source     财预〔2016〕143号: changes of the final accounts are explained
 * Reading    the base is last year, whichever way it went
 * Example    current 3,206,374.56 元, prior 2,375,662.32 元 → 34.97%
 * Undefined  a figure not known → missing; prior ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const incomeGrowth = defineRate({
  id: "incomeGrowth",
  label: { "zh-CN": "本年收入增长率", "en-US": "Growth of income" },
  cites: ["disclosure-2016-143:comparison"],
  needs: { current: "income.total", prior: "income.total@prior" },
  formula: ({ current, prior }) => ratio(minus(current, prior), prior),
  call: "GROWTH",
});
