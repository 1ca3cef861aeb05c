import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * STAFF-OVER: no more staff on post than the quota.
 *
 *     staff.onPost ≤ staff.quota
 *
 * Source   财预〔2013〕53号 附件2 (在职人员控制率)
 */
export const staffOver = defineCheck({
  code: "STAFF-OVER",
  label: { "zh-CN": "在职人员数不超过编制数", "en-US": "Staff within quota" },
  cites: ["mof-2013-53:department"],
  run: atMost({ amount: "staff.onPost", limit: ["staff.quota"] }),
});
