import type { costSaving as costSavingOf } from "../../rates/costSaving";
import { defineRateFunction } from "../rateFunction";

export const costSaving = defineRateFunction<typeof costSavingOf>({
  name: "COSTSAVING",
  rate: "costSaving",
  figures: "money",
  parameters: { planned: "计划成本", actual: "实际成本" },
});
