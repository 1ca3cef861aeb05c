import type { budgetAdjustment } from "../../rates/budgetAdjustment";
import { defineRateFunction } from "../rateFunction";

export const adjustRate = defineRateFunction<typeof budgetAdjustment>({
  name: "ADJUSTRATE",
  rate: "budgetAdjustment",
  figures: "money",
  parameters: { adjustment: "调整数", budget: "年初预算" },
});
