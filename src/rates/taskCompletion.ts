import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Task completion rate (部门实际完成率): how much of the year's planned work was done.
 *
 *     taskCompletion = done ÷ planned    items ÷ items → ratio, may exceed 1
 *
 *     done       work items actually done    work.done
 *     planned    work items planned          work.planned
 *
 * Source     财预〔2013〕53号 附件2 产出—职责履行—实际完成率
 * Reading    the department's work; a project's output: outputCompletion.ts
 * Example    done 19, planned 20 → 95.00%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const taskCompletion = defineRate({
  id: "taskCompletion",
  label: { "zh-CN": "实际完成率（工作数）", "en-US": "Task completion rate" },
  cites: ["mof-2013-53:department-output"],
  needs: { done: "work.done", planned: "work.planned" },
  formula: ({ done, planned }) => ratio(done, planned),
  call: "TASKRATE",
  aliases: ["工作实际完成率"],
});
