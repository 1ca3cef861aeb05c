import { carryoverChange as carryoverChangeOf } from "../../rates/carryoverChange";
import { defineRateFunction } from "../rateFunction";

export const carryoverChange = defineRateFunction({
  name: "CARRYOVERCHANGE",
  rate: carryoverChangeOf,
  figures: "money",
  parameters: { current: "本年结转结余", prior: "上年结转结余" },
});
