import type { staffControl } from "../../rates/staffControl";
import { defineRateFunction } from "../rateFunction";

export const staffRate = defineRateFunction<typeof staffControl>({
  name: "STAFFRATE",
  rate: "staffControl",
  figures: "count",
  parameters: { onPost: "在职人员数", quota: "编制数" },
});
