import { defineCheck } from "../defineCheck";
import { rateLimit } from "../rateLimit";

/**
 * PROCUREMENT-LOW: much less was procured than budgeted.
 *
 *     procurementExecution ≥ 90 %
 *
 * Source   财预〔2013〕53号 附件2 (政府采购执行率); threshold editable in thresholds.json, no national figure
 */
export const procurementLow = defineCheck({
  code: "PROCUREMENT-LOW",
  label: { "zh-CN": "政府采购执行率不过低", "en-US": "Procurement carried out" },
  severity: "note",
  cites: ["mof-2013-53:department"],
  run: rateLimit({ rates: ["procurementExecution"], threshold: "procurementLow", side: "below" }),
});
