import { defineCheck } from "../defineCheck";
import { rateLimit } from "../rateLimit";

/**
 * CARRYOVER-HIGH: a large part of the money was left over.
 *
 *     carry-over rate ≤ 10 %
 *
 * Source   财预〔2013〕53号 附件2 (结转结余率); threshold editable in thresholds.json, no national figure
 */
export const carryoverHigh = defineCheck({
  code: "CARRYOVER-HIGH",
  label: { "zh-CN": "结转结余率不过高", "en-US": "Carry-over not high" },
  severity: "note",
  cites: ["mof-2013-53:department"],
  run: rateLimit({ rates: ["carryover"], threshold: "carryoverHigh", side: "above", explainedIn: "execution-reason" }),
});
