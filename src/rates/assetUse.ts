import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Fixed assets in use (固定资产利用率): how much of the unit's fixed assets is really used.
 *
 *     assetUse = inUse ÷ all    CNY ÷ CNY → ratio, 0 … 1
 *
 *     inUse    fixed assets actually in use    asset.inUse
 *     all      all fixed assets of the unit    asset.total
 *
 * Source     财预〔2013〕53号 附件2 过程—资产管理—固定资产利用率
 * Reading    both at original cost
 * Example    inUse 180.00 万元, all 200.00 万元 → 90.00%
 * Undefined  a figure not known → missing; all ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const assetUse = defineRate({
  id: "assetUse",
  label: { "zh-CN": "固定资产利用率", "en-US": "Fixed asset utilisation rate" },
  cites: ["mof-2013-53:department-process", "ningde-project-2018:process", "zhanjiang-department:execution"],
  needs: { inUse: "asset.inUse", all: "asset.total" },
  formula: ({ inUse, all }) => ratio(inUse, all),
  call: "ASSETRATE",
});
