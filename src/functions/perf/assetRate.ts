import type { assetUse } from "../../rates/assetUse";
import { defineRateFunction } from "../rateFunction";

export const assetRate = defineRateFunction<typeof assetUse>({
  name: "ASSETRATE",
  rate: "assetUse",
  figures: "money",
  parameters: { inUse: "在用资产", all: "全部资产" },
});
