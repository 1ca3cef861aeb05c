import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Staff control rate (在职人员控制率): whether a unit employs more people than it may.
 *
 *     staffControl = onPost ÷ quota    persons ÷ persons → ratio
 *
 *     onPost    people on post at the end of the year, as the final account counts them    staff.onPost
 *     quota     posts granted to the unit (编制数)                                         staff.quota
 *
 * Source     财预〔2013〕53号 附件2 投入—预算配置; 湖南省部门整体支出绩效评价指标表 投入—预算配置
 * Reading    people without a post (编外) are not counted on either side
 * Example    onPost 6, quota 11 → 54.55%
 * Undefined  a figure not known → missing; quota ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const staffControl = defineRate({
  id: "staffControl",
  label: { "zh-CN": "在职人员控制率", "en-US": "Staff control rate" },
  cites: ["mof-2013-53:department-input", "hunan-department-h13:input"],
  needs: { onPost: "staff.onPost", quota: "staff.quota" },
  formula: ({ onPost, quota }) => ratio(onPost, quota),
  call: "STAFFRATE",
  aliases: ["财政供养人员控制率"],
});
