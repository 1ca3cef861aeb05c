import type { buildingArea } from "../../rates/buildingArea";
import { defineRateFunction } from "../rateFunction";

export const buildAreaRate = defineRateFunction<typeof buildingArea>({
  name: "BUILDAREARATE",
  rate: "buildingArea",
  figures: "count",
  parameters: { actual: "实际面积", approved: "批准面积" },
});
