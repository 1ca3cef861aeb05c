import type { keyTask } from "../../rates/keyTask";
import { defineRateFunction } from "../rateFunction";

export const keyTaskRate = defineRateFunction<typeof keyTask>({
  name: "KEYTASKRATE",
  rate: "keyTask",
  figures: "count",
  parameters: { done: "办结数", assigned: "交办数" },
});
