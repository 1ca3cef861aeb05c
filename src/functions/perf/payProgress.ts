import type { paymentProgress } from "../../rates/paymentProgress";
import { defineRateFunction } from "../rateFunction";

export const payProgress = defineRateFunction<typeof paymentProgress>({
  name: "PAYPROGRESS",
  rate: "paymentProgress",
  figures: "money",
  parameters: { actual: "实际进度", scheduled: "既定进度" },
});
