import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Growth of expenditure (支出增长率): by what share expenditure grew or fell against the year before.
 *
 *     spendGrowth = (current − prior) ÷ prior    CNY ÷ CNY → ratio, below 0 where it fell
 *
 *     current    expenditure of the year           spend.total
 *     prior      expenditure of the year before    spend.total@prior
 *
 * Source     财预〔2016〕143号: changes of the final accounts are explained
 * Reading    the base is last year, whichever way it went
 * Example    current 3,077,963.69 元, prior 2,464,969.21 元 → 24.87%
 * Undefined  a figure not known → missing; prior ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const spendGrowth = defineRate({
  id: "spendGrowth",
  label: { "zh-CN": "本年支出增长率", "en-US": "Growth of expenditure" },
  cites: ["disclosure-2016-143:comparison"],
  needs: { current: "spend.total", prior: "spend.total@prior" },
  formula: ({ current, prior }) => ratio(minus(current, prior), prior),
  call: "GROWTH",
});
