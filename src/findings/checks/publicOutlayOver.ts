import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * PUBLIC-OUTLAY-OVER: operating outlay stays within its budget.
 *
 *     publicOutlay.actual ≤ publicOutlay.budget
 *
 * Source   财预〔2013〕53号 附件2 (公用经费控制率)
 */
export const publicOutlayOver = defineCheck({
  code: "PUBLIC-OUTLAY-OVER",
  label: { "zh-CN": "公用经费决算数不超过预算数", "en-US": "Operating outlay within budget" },
  cites: ["mof-2013-53:department"],
  run: atMost({ amount: "publicOutlay.actual", limit: ["publicOutlay.budget"] }),
});
