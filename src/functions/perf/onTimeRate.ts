import type { onTime } from "../../rates/onTime";
import { defineRateFunction } from "../rateFunction";

export const onTimeRate = defineRateFunction<typeof onTime>({
  name: "ONTIMERATE",
  rate: "onTime",
  figures: "count",
  parameters: { timely: "及时完成数", planned: "计划数" },
});
