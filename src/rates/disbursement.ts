import { defineRate } from "./defineRate";
import { ratio, sum } from "./expression";

/**
 * Disbursement rate (支出实现率): how much of the year's arranged money was paid out.
 *
 *     disbursement = paid ÷ (initial + carried + adjustment)    CNY ÷ CNY → ratio, may exceed 1
 *
 *     initial       budget arranged at the start of the year ①    budget.initial
 *     carried       carried over from earlier years ②             carryover.opening
 *     adjustment    adjusted in the year ③                        budget.adjustment
 *     paid          paid out in the year ⑤                        funds.paid
 *
 * Source     宁德市部门整体支出绩效自评表 ⑥=⑤÷④, ④=①+②+③
 * Reading    adjusted downwards is below zero
 * Example    paid 2,546,673.98 元 of 2,537,695.00 + 213,722.82 + 0.00 = 2,751,417.82 元 → 92.56%
 * Undefined  a figure not known → missing; the base ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const disbursement = defineRate({
  id: "disbursement",
  label: { "zh-CN": "支出实现率", "en-US": "Disbursement rate" },
  cites: ["ningde-department-form:funds"],
  needs: { initial: "budget.initial", carried: "carryover.opening", adjustment: "budget.adjustment", paid: "funds.paid" },
  formula: ({ initial, carried, adjustment, paid }) => ratio(paid, sum(initial, carried, adjustment)),
  call: "EXECRATE",
  passes: ({ initial, carried, adjustment, paid }) => [paid, sum(initial, carried, adjustment)],
});
