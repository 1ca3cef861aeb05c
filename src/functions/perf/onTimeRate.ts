import { onTime } from "../../rates/onTime";
import { defineRateFunction } from "../rateFunction";

export const onTimeRate = defineRateFunction({
  name: "ONTIMERATE",
  rate: onTime,
  figures: "count",
  parameters: { timely: "及时完成数", planned: "计划数" },
});
