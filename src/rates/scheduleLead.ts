import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Time saved against the schedule (项目完成及时率): how much earlier than planned a project was finished.
 *
 *     scheduleLead = (planned − actual) ÷ planned    days ÷ days → ratio, below 0 where it was late
 *
 *     planned    time planned for the project    duration.planned
 *     actual     time it took                    duration.actual
 *
 * Source     财预〔2013〕53号 附件1 产出—项目产出—完成及时率
 * Reading    both in the same unit of time; zero is just in time
 * Example    planned 200 days, actual 190 days → 5.00%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const scheduleLead = defineRate({
  id: "scheduleLead",
  label: { "zh-CN": "完成及时率（完成时间）", "en-US": "On-time rate (duration)" },
  cites: ["mof-2013-53:project-output"],
  needs: { planned: "duration.planned", actual: "duration.actual" },
  formula: ({ planned, actual }) => ratio(minus(planned, actual), planned),
  call: "SHARE",
  passes: ({ planned, actual }) => [minus(planned, actual), planned],
});
