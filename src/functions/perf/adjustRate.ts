import { budgetAdjustment } from "../../rates/budgetAdjustment";
import { defineRateFunction } from "../rateFunction";

export const adjustRate = defineRateFunction({
  name: "ADJUSTRATE",
  rate: budgetAdjustment,
  figures: "money",
  parameters: { adjustment: "调整数", budget: "年初预算" },
});
