import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Output completion rate (项目实际完成率): how much of a project's planned output was delivered.
 *
 *     outputCompletion = actual ÷ planned    units ÷ units → ratio, may exceed 1
 *
 *     actual     output actually delivered    output.actual
 *     planned    output planned               output.planned
 *
 * Source     财预〔2013〕53号 附件1 产出—项目产出; 财预〔2020〕10号 附件2 产出—产出数量
 * Reading    one kind of output; several kinds are indicators of their own
 * Example    actual 162, planned 155 → 104.52%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const outputCompletion = defineRate({
  id: "outputCompletion",
  label: { "zh-CN": "实际完成率（产出数）", "en-US": "Output completion rate" },
  cites: ["mof-2013-53:project-output", "mof-2020-10:annex-2"],
  needs: { actual: "output.actual", planned: "output.planned" },
  formula: ({ actual, planned }) => ratio(actual, planned),
  call: "TASKRATE",
  aliases: ["产出实际完成率"],
});
