import type { incomeGrowth } from "../../rates/incomeGrowth";
import { defineRateFunction } from "../rateFunction";

export const growth = defineRateFunction<typeof incomeGrowth>({
  name: "GROWTH",
  rate: "incomeGrowth",
  figures: "money",
  parameters: { current: "本期数", prior: "上期数" },
});
