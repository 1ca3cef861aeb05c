import type { timelyArrival } from "../../rates/timelyArrival";
import { defineRateFunction } from "../rateFunction";

export const timelyRate = defineRateFunction<typeof timelyArrival>({
  name: "TIMELYRATE",
  rate: "timelyArrival",
  figures: "money",
  parameters: { timely: "及时到位资金", due: "应到位资金" },
});
