import type { threePublicControl } from "../../rates/threePublicControl";
import { defineRateFunction } from "../rateFunction";

export const threePublicRate = defineRateFunction<typeof threePublicControl>({
  name: "THREEPUBLICRATE",
  rate: "threePublicControl",
  figures: "money",
  parameters: { actual: "三公支出", budget: "三公预算" },
});
