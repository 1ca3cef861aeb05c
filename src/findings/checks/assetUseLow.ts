import { defineCheck } from "../defineCheck";
import { rateLimit } from "../rateLimit";

/**
 * ASSET-USE-LOW: a part of the fixed assets is not in use.
 *
 *     in use ÷ all ≥ 95 %
 *
 * Source   财预〔2013〕53号 附件2 (固定资产利用率); threshold as in the Ningde project table, editable in thresholds.json
 */
export const assetUseLow = defineCheck({
  code: "ASSET-USE-LOW",
  label: { "zh-CN": "固定资产利用率不过低", "en-US": "Fixed assets in use" },
  severity: "note",
  cites: ["mof-2013-53:department"],
  run: rateLimit({ rates: ["assetUse"], threshold: "assetUseLow", side: "below" }),
});
