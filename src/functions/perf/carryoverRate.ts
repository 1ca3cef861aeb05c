import type { carryover } from "../../rates/carryover";
import { defineRateFunction } from "../rateFunction";

export const carryoverRate = defineRateFunction<typeof carryover>({
  name: "CARRYOVERRATE",
  rate: "carryover",
  figures: "money",
  parameters: { closing: "结转结余", budget: "支出预算" },
});
