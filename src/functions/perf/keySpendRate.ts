import type { keySpending } from "../../rates/keySpending";
import { defineRateFunction } from "../rateFunction";

export const keySpendRate = defineRateFunction<typeof keySpending>({
  name: "KEYSPENDRATE",
  rate: "keySpending",
  figures: "money",
  parameters: { key: "重点项目支出", total: "项目总支出" },
});
