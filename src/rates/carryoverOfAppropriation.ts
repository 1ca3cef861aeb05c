import { defineRate } from "./defineRate";
import { ratio, sum } from "./expression";

/**
 * Carry-over of the appropriation (财政拨款结转结余率): how much of the public money that could be spent was left at the end of the year.
 *
 *     carryoverOfAppropriation = closing ÷ (opening + general + fund)    CNY ÷ CNY → ratio, 0 … 1
 *
 *     closing    appropriation left at the END of the year          appropriation.closing
 *     opening    appropriation carried over from the year before    appropriation.opening
 *     general    general public appropriation of the year           income.general
 *     fund       government fund appropriation of the year          income.fund
 *
 * Source     湛江市部门整体支出绩效自评指标评分表 预算执行情况—支出管理—结余结转率
 * Reading    the closing figure belongs above the line; the opening one is often put there by mistake
 * Example    closing 0, opening 2,040.51 元, general 76,214,727.86 元, fund 0 → 0.00%
 * Undefined  a figure not known → missing; the base ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const carryoverOfAppropriation = defineRate({
  id: "carryoverOfAppropriation",
  label: { "zh-CN": "财政拨款结转结余率", "en-US": "Carry-over rate (appropriation)" },
  cites: ["zhanjiang-department:execution"],
  needs: { closing: "appropriation.closing", opening: "appropriation.opening", general: "income.general", fund: "income.fund" },
  formula: ({ closing, opening, general, fund }) => ratio(closing, sum(opening, general, fund)),
  call: "CARRYOVERRATE",
  passes: ({ closing, opening, general, fund }) => [closing, sum(opening, general, fund)],
  aliases: ["财政拨款结余结转率"],
});
