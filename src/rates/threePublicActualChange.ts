import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Change of the three public expenses spent (“三公”经费决算变动率): how the money spent on them moved against the year before.
 *
 *     threePublicActualChange = (current − prior) ÷ prior    CNY ÷ CNY → ratio, below 0 where it fell
 *
 *     current    spent on the three public expenses in the year    threePublic.actual
 *     prior      spent on them the year before                     threePublic.actual@prior
 *
 * Source     财预〔2016〕143号: changes of the final accounts are explained
 * Reading    final account against final account
 * Example    current 7.19 万元, prior 8.00 万元 → -10.13%
 * Undefined  a figure not known → missing; prior ≤ 0 → no rate, finding RATE-NO-BASE
 *            nothing spent in either year, as stated → not applicable
 */
export const threePublicActualChange = defineRate({
  id: "threePublicActualChange",
  label: { "zh-CN": "“三公”经费决算变动率", "en-US": "Three public expenses, change of the amount spent" },
  cites: ["disclosure-2016-143:comparison"],
  needs: { current: "threePublic.actual", prior: "threePublic.actual@prior" },
  formula: ({ current, prior }) => ratio(minus(current, prior), prior),
  call: "THREEPUBLICCHANGE",
  noneWhen: ["current", "prior"],
});
