import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Quality rate of the plan (部门质量达标率): how much of the planned work was done up to standard.
 *
 *     qualityOfPlan = good ÷ planned    items ÷ items → ratio, 0 … 1
 *
 *     good       work items done up to standard    work.qualified
 *     planned    work items planned                work.planned
 *
 * Source     财预〔2013〕53号 附件2 产出—职责履行—质量达标率
 * Reading    the department's rate divides by the plan; a project's by what was delivered: qualityOfOutput.ts
 * Example    good 19, planned 20 → 95.00%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const qualityOfPlan = defineRate({
  id: "qualityOfPlan",
  label: { "zh-CN": "质量达标率（按计划工作数）", "en-US": "Quality rate (of work planned)" },
  cites: ["mof-2013-53:department-output"],
  needs: { good: "work.qualified", planned: "work.planned" },
  formula: ({ good, planned }) => ratio(good, planned),
  call: "QUALITYRATE",
  aliases: ["工作质量达标率"],
});
