import { defineRate } from "./defineRate";
import { minus } from "./expression";

/**
 * Change of expenditure (支出增减额): by how much expenditure grew or fell against the year before.
 *
 *     spendChange = current − prior    CNY → CNY, in the unit of the current figure
 *
 *     current    expenditure of the year           spend.total
 *     prior      expenditure of the year before    spend.total@prior
 *
 * Source     财预〔2016〕143号: changes of the final accounts are explained
 * Reading    below zero where it fell
 * Example    current 3,077,963.69 元, prior 2,464,969.21 元 → 612,994.48元
 * Undefined  a figure not known → missing; there is no base
 */
export const spendChange = defineRate({
  id: "spendChange",
  label: { "zh-CN": "本年支出增减额", "en-US": "Change of expenditure" },
  cites: ["disclosure-2016-143:comparison"],
  needs: { current: "spend.total", prior: "spend.total@prior" },
  formula: ({ current, prior }) => minus(current, prior),
  unit: "money",
  call: "CHANGE",
});
