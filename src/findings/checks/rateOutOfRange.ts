import { defineCheck } from "../defineCheck";
import { rateLimit } from "../rateLimit";

/** Rates of a part to its whole: what is in use to all, what met the standard to what was made. */
const shares = ["assetUse", "keySpending", "timelyArrival", "onTime", "qualityOfOutput", "basicShare", "projectShare"] as const;

/**
 * RATE-OUT-OF-RANGE: a share of a whole cannot exceed 100 %.
 *
 *     part ÷ whole ≤ 1                         for the rates of a part to its whole
 *
 * Source   财预〔2013〕53号 附件1, 附件2 (their numerators are parts of their denominators)
 */
export const rateOutOfRange = defineCheck({
  code: "RATE-OUT-OF-RANGE",
  label: { "zh-CN": "占比类比率不超过100%", "en-US": "Shares not above 100%" },
  cites: ["mof-2013-53:department"],
  run: (scored) => shares.flatMap((share) => rateLimit({ rates: [share], threshold: "shareOfWhole", side: "above" })(scored)),
});
