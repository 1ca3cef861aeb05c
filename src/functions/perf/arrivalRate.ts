import type { arrival } from "../../rates/arrival";
import { defineRateFunction } from "../rateFunction";

export const arrivalRate = defineRateFunction<typeof arrival>({
  name: "ARRIVALRATE",
  rate: "arrival",
  figures: "money",
  parameters: { received: "到位资金", planned: "计划资金" },
});
