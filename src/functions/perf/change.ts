import type { incomeChange } from "../../rates/incomeChange";
import { defineRateFunction } from "../rateFunction";

export const change = defineRateFunction<typeof incomeChange>({
  name: "CHANGE",
  rate: "incomeChange",
  figures: "money",
  parameters: { current: "本期数", prior: "上期数" },
});
