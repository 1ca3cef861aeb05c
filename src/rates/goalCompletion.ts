import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Target completion rate (绩效目标完成率): how many of the targets set were met.
 *
 *     goalCompletion = met ÷ planned    targets ÷ targets → ratio, 0 … 1
 *
 *     met        targets that were met    goal.met
 *     planned    targets that were set    goal.planned
 *
 * Source     湛江市部门整体支出绩效自评指标评分表 预算使用效益—效率性—绩效目标完成率; 宁德市 2018 绩效指标完成率
 * Reading    a target missed by little is still missed
 * Example    met 23, planned 25 → 92.00%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const goalCompletion = defineRate({
  id: "goalCompletion",
  label: { "zh-CN": "绩效目标完成率", "en-US": "Target completion rate" },
  cites: ["zhanjiang-department:effect", "ningde-project-2018:input"],
  needs: { met: "goal.met", planned: "goal.planned" },
  formula: ({ met, planned }) => ratio(met, planned),
  call: "TASKRATE",
  aliases: ["绩效指标完成率"],
});
