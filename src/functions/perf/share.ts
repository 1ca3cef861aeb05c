import type { basicShare } from "../../rates/basicShare";
import { defineRateFunction } from "../rateFunction";

export const share = defineRateFunction<typeof basicShare>({
  name: "SHARE",
  rate: "basicShare",
  figures: "money",
  parameters: { part: "部分", total: "总体" },
});
