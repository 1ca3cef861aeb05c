import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Payment progress rate (支付进度率): how far payments kept to their schedule.
 *
 *     paymentProgress = actual ÷ scheduled    % ÷ % → ratio, may exceed 1
 *
 *     actual       share of the year's budget paid by the date    progress.actual
 *     scheduled    share that should have been paid by then       progress.scheduled
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行—支付进度率
 * Reading    both are percentages of the same budget at the same date
 * Example    actual 93 %, scheduled 100 % → 93.00%
 * Undefined  a figure not known → missing; scheduled ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const paymentProgress = defineRate({
  id: "paymentProgress",
  label: { "zh-CN": "支付进度率", "en-US": "Payment progress rate" },
  cites: ["mof-2013-53:department-process"],
  needs: { actual: "progress.actual", scheduled: "progress.scheduled" },
  formula: ({ actual, scheduled }) => ratio(actual, scheduled),
  call: "PAYPROGRESS",
});
