import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Work done in time (部门完成及时率): how much of the planned work was done in time.
 *
 *     onTime = timely ÷ planned    items ÷ items → ratio, 0 … 1
 *
 *     timely     work items done in time    work.onTime
 *     planned    work items planned         work.planned
 *
 * Source     财预〔2013〕53号 附件2 产出—职责履行—完成及时率
 * Reading    counts work, not days; by days: scheduleLead.ts
 * Example    timely 18, planned 20 → 90.00%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const onTime = defineRate({
  id: "onTime",
  label: { "zh-CN": "完成及时率（工作数）", "en-US": "On-time rate (work items)" },
  cites: ["mof-2013-53:department-output"],
  needs: { timely: "work.onTime", planned: "work.planned" },
  formula: ({ timely, planned }) => ratio(timely, planned),
  call: "ONTIMERATE",
  aliases: ["工作完成及时率"],
});
