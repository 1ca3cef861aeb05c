import type { taskCompletion } from "../../rates/taskCompletion";
import { defineRateFunction } from "../rateFunction";

export const taskRate = defineRateFunction<typeof taskCompletion>({
  name: "TASKRATE",
  rate: "taskCompletion",
  figures: "count",
  parameters: { done: "完成数", planned: "计划数" },
});
