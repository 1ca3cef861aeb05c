import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * PROCUREMENT-OVER: no more is procured than the procurement budget.
 *
 *     procurement.actual ≤ procurement.budget
 *
 * Source   财预〔2013〕53号 附件2 (政府采购执行率)
 */
export const procurementOver = defineCheck({
  code: "PROCUREMENT-OVER",
  label: { "zh-CN": "政府采购金额不超过采购预算", "en-US": "Procurement within budget" },
  cites: ["mof-2013-53:department"],
  run: atMost({ amount: "procurement.actual", limit: ["procurement.budget"] }),
});
