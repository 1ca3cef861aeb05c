import type { budgetCompletion } from "../../rates/budgetCompletion";
import { defineRateFunction } from "../rateFunction";

export const completionRate = defineRateFunction<typeof budgetCompletion>({
  name: "COMPLETIONRATE",
  rate: "budgetCompletion",
  figures: "money",
  parameters: { opening: "年初结转", budget: "年初预算", adjustment: "本年追加", closing: "年末结余" },
});
