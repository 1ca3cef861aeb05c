import { keyTask } from "../../rates/keyTask";
import { defineRateFunction } from "../rateFunction";

export const keyTaskRate = defineRateFunction({
  name: "KEYTASKRATE",
  rate: keyTask,
  figures: "count",
  parameters: { done: "办结数", assigned: "交办数" },
});
