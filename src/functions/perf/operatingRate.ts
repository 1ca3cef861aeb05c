import type { publicOutlayControl } from "../../rates/publicOutlayControl";
import { defineRateFunction } from "../rateFunction";

export const operatingRate = defineRateFunction<typeof publicOutlayControl>({
  name: "OPERATINGRATE",
  rate: "publicOutlayControl",
  figures: "money",
  parameters: { actual: "公用经费支出", budget: "公用经费预算" },
});
