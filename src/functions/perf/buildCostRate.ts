import type { buildingCost } from "../../rates/buildingCost";
import { defineRateFunction } from "../rateFunction";

export const buildCostRate = defineRateFunction<typeof buildingCost>({
  name: "BUILDCOSTRATE",
  rate: "buildingCost",
  figures: "money",
  parameters: { actual: "实际投资", approved: "批准投资" },
});
