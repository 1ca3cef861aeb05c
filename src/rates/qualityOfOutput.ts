import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Quality rate of the output (项目质量达标率): how much of what was delivered is up to standard.
 *
 *     qualityOfOutput = good ÷ actual    units ÷ units → ratio, 0 … 1
 *
 *     good      output up to standard    output.qualified
 *     actual    output delivered         output.actual
 *
 * Source     财预〔2013〕53号 附件1 产出—项目产出; 财预〔2020〕10号 附件2 产出—产出质量
 * Reading    the standard is the one set before the work began
 * Example    good 97, actual 100 → 97.00%
 * Undefined  a figure not known → missing; actual ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const qualityOfOutput = defineRate({
  id: "qualityOfOutput",
  label: { "zh-CN": "质量达标率（按实际产出数）", "en-US": "Quality rate (of output)" },
  cites: ["mof-2013-53:project-output", "mof-2020-10:annex-2"],
  needs: { good: "output.qualified", actual: "output.actual" },
  formula: ({ good, actual }) => ratio(good, actual),
  call: "QUALITYRATE",
  aliases: ["产出质量达标率"],
});
