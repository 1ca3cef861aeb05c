import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Change of the carry-over (结转结余变动率): how the carry-over grew or shrank against the year before.
 *
 *     carryoverChange = (current − prior) ÷ prior    CNY ÷ CNY → ratio, below 0 where it shrank
 *
 *     current    accumulated carry-over at the end of the year    carryover.closing
 *     prior      the same a year before                           carryover.closing@prior
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行—结转结余变动率
 * Reading    where only this year's opening figure is known it is not taken for last year's closing one: it may have been adjusted
 * Example    current 2.05 万元, prior 15.80 万元 → -87.03%
 * Undefined  a figure not known → missing; prior ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const carryoverChange = defineRate({
  id: "carryoverChange",
  label: { "zh-CN": "结转结余变动率", "en-US": "Carry-over change rate" },
  cites: ["mof-2013-53:department-process"],
  needs: { current: "carryover.closing", prior: "carryover.closing@prior" },
  formula: ({ current, prior }) => ratio(minus(current, prior), prior),
  call: "CARRYOVERCHANGE",
});
