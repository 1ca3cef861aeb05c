import { defineRate } from "./defineRate";
import { minus, ratio, sum } from "./expression";

/**
 * Unspent rate (资金结余率): how much of the year's arranged money was not paid out.
 *
 *     unspent = (initial + carried + adjustment − paid) ÷ (initial + carried + adjustment)    CNY ÷ CNY → ratio
 *
 *     initial       budget arranged at the start of the year ①    budget.initial
 *     carried       carried over from earlier years ②             carryover.opening
 *     adjustment    adjusted in the year ③                        budget.adjustment
 *     paid          paid out in the year ⑤                        funds.paid
 *
 * Source     宁德市部门整体支出绩效自评表 ⑧=⑦÷④, ⑦=④−⑤
 * Reading    computed from ①②③⑤, so that it and 支出实现率 always make 100 %
 * Example    (2,751,417.82 − 2,546,673.98) ÷ 2,751,417.82 = 204,743.84 ÷ 2,751,417.82 → 7.44%
 * Undefined  a figure not known → missing; the base ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const unspent = defineRate({
  id: "unspent",
  label: { "zh-CN": "资金结余率", "en-US": "Unspent rate" },
  cites: ["ningde-department-form:funds"],
  needs: { initial: "budget.initial", carried: "carryover.opening", adjustment: "budget.adjustment", paid: "funds.paid" },
  formula: ({ initial, carried, adjustment, paid }) => ratio(minus(sum(initial, carried, adjustment), paid), sum(initial, carried, adjustment)),
  call: "CARRYOVERRATE",
  passes: ({ initial, carried, adjustment, paid }) => [minus(sum(initial, carried, adjustment), paid), sum(initial, carried, adjustment)],
});
