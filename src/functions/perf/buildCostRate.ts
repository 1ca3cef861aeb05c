import { buildingCost } from "../../rates/buildingCost";
import { defineRateFunction } from "../rateFunction";

export const buildCostRate = defineRateFunction({
  name: "BUILDCOSTRATE",
  rate: buildingCost,
  figures: "money",
  parameters: { actual: "实际投资", approved: "批准投资" },
});
