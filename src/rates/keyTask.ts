import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Key task completion rate (重点工作办结率): how many of the key tasks assigned were done.
 *
 *     keyTask = done ÷ assigned    tasks ÷ tasks → ratio, 0 … 1
 *
 *     done        key tasks done                       keyTask.done
 *     assigned    key tasks assigned or handed down    keyTask.assigned
 *
 * Source     财预〔2013〕53号 附件2 产出—职责履行—重点工作办结率; 湖南省部门整体支出绩效评价指标表 重点工作实际完成率
 * Reading    Hunan counts the planned key tasks, which are the assigned ones
 * Example    done 9, assigned 10 → 90.00%
 * Undefined  a figure not known → missing; assigned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const keyTask = defineRate({
  id: "keyTask",
  label: { "zh-CN": "重点工作办结率", "en-US": "Key task completion rate" },
  cites: ["mof-2013-53:department-output", "hunan-department-h13:output"],
  needs: { done: "keyTask.done", assigned: "keyTask.assigned" },
  formula: ({ done, assigned }) => ratio(done, assigned),
  call: "KEYTASKRATE",
  aliases: ["重点工作实际完成率", "重点工作完成率"],
});
