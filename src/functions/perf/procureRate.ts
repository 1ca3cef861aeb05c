import type { procurementExecution } from "../../rates/procurementExecution";
import { defineRateFunction } from "../rateFunction";

export const procureRate = defineRateFunction<typeof procurementExecution>({
  name: "PROCURERATE",
  rate: "procurementExecution",
  figures: "money",
  parameters: { actual: "采购金额", budget: "采购预算" },
});
