import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * THREE-PUBLIC-GROWTH: any growth of the three public expenses over the year before needs a word.
 *
 *     threePublic.actual ≤ threePublic.actual of the year before
 *
 * Source   财预〔2013〕53号 附件2; 厉行节约 practice that they only fall
 */
export const threePublicGrowth = defineCheck({
  code: "THREE-PUBLIC-GROWTH",
  label: { "zh-CN": "“三公”经费不高于上年", "en-US": "Three public expenses not above last year" },
  severity: "note",
  cites: ["mof-2013-53:department"],
  run: atMost({ amount: "threePublic.actual", limit: ["threePublic.actual@prior"] }),
});
