import type { costControl } from "../../rates/costControl";
import { defineRateFunction } from "../rateFunction";

export const costRate = defineRateFunction<typeof costControl>({
  name: "COSTRATE",
  rate: "costControl",
  figures: "money",
  parameters: { actual: "实际成本", planned: "计划成本" },
});
