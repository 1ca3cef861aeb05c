import type { threePublicChange as threePublicChangeOf } from "../../rates/threePublicChange";
import { defineRateFunction } from "../rateFunction";

export const threePublicChange = defineRateFunction<typeof threePublicChangeOf>({
  name: "THREEPUBLICCHANGE",
  rate: "threePublicChange",
  figures: "money",
  parameters: { current: "本年三公", prior: "上年三公" },
});
