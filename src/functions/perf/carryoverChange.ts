import type { carryoverChange as carryoverChangeOf } from "../../rates/carryoverChange";
import { defineRateFunction } from "../rateFunction";

export const carryoverChange = defineRateFunction<typeof carryoverChangeOf>({
  name: "CARRYOVERCHANGE",
  rate: "carryoverChange",
  figures: "money",
  parameters: { current: "本年结转结余", prior: "上年结转结余" },
});
