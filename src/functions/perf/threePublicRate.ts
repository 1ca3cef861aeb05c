import { threePublicControl } from "../../rates/threePublicControl";
import { defineRateFunction } from "../rateFunction";

export const threePublicRate = defineRateFunction({
  name: "THREEPUBLICRATE",
  rate: threePublicControl,
  figures: "money",
  parameters: { actual: "三公支出", budget: "三公预算" },
});
