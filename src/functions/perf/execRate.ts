import type { execution } from "../../rates/execution";
import { defineRateFunction } from "../rateFunction";

export const execRate = defineRateFunction<typeof execution>({
  name: "EXECRATE",
  rate: "execution",
  figures: "money",
  parameters: { spent: "支出数", budget: "预算数" },
});
