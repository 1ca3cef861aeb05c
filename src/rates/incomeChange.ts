import { defineRate } from "./defineRate";
import { minus } from "./expression";

/**
 * Change of income (收入增减额): by how much income grew or fell against the year before.
 *
 *     incomeChange = current − prior    CNY → CNY, in the unit of the current figure
 *
 *     current    income of the year           income.total
 *     prior      income of the year before    income.total@prior
 *
 * Source     财预〔2016〕143号: changes of the final accounts are explained
 * Reading    below zero where it fell
 * Example    current 3,206,374.56 元, prior 2,375,662.32 元 → 830,712.24元
 * Undefined  a figure not known → missing; there is no base
 */
export const incomeChange = defineRate({
  id: "incomeChange",
  label: { "zh-CN": "本年收入增减额", "en-US": "Change of income" },
  cites: ["disclosure-2016-143:comparison"],
  needs: { current: "income.total", prior: "income.total@prior" },
  formula: ({ current, prior }) => minus(current, prior),
  unit: "money",
  call: "CHANGE",
});
