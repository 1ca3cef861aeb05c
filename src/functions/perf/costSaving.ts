import { costSaving as costSavingOf } from "../../rates/costSaving";
import { defineRateFunction } from "../rateFunction";

export const costSaving = defineRateFunction({
  name: "COSTSAVING",
  rate: costSavingOf,
  figures: "money",
  parameters: { planned: "计划成本", actual: "实际成本" },
});
