import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Growth of basic expenditure (基本支出增长率): by what share basic expenditure grew or fell against the year before.
 *
 *     basicSpendGrowth = (current − prior) ÷ prior    CNY ÷ CNY → ratio, below 0 where it fell
 *
 *     current    basic expenditure of the year           spend.basic
 *     prior      basic expenditure of the year before    spend.basic@prior
 *
 * Source     财预〔2016〕143号: changes of the final accounts are explained
 * Reading    the base is last year, whichever way it went
 * Example    current 1,733,788.49 元, prior 2,467,969.21 元 → -29.75%
 * Undefined  a figure not known → missing; prior ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const basicSpendGrowth = defineRate({
  id: "basicSpendGrowth",
  label: { "zh-CN": "基本支出增长率", "en-US": "Growth of basic expenditure" },
  cites: ["disclosure-2016-143:comparison"],
  needs: { current: "spend.basic", prior: "spend.basic@prior" },
  formula: ({ current, prior }) => ratio(minus(current, prior), prior),
  call: "GROWTH",
});
