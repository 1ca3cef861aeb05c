import type { qualityOfOutput } from "../../rates/qualityOfOutput";
import { defineRateFunction } from "../rateFunction";

export const qualityRate = defineRateFunction<typeof qualityOfOutput>({
  name: "QUALITYRATE",
  rate: "qualityOfOutput",
  figures: "count",
  parameters: { good: "达标数", actual: "完成数" },
});
