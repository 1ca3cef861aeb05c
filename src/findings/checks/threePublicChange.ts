import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-THREE-PUBLIC-CHANGE: the printed change is this year less the year before (增、减金额).
 *
 *     threePublic.change = threePublic.actual − threePublic.actual@prior
 *
 * Source   财预〔2013〕53号 附件2
 */
export const threePublicChange = defineCheck({
  code: "TIE-THREE-PUBLIC-CHANGE",
  label: { "zh-CN": "“三公”经费增减额等于本年减上年", "en-US": "Three public expenses, change" },
  cites: ["mof-2013-53:department"],
  run: tie({
    total: "threePublic.change",
    plus: ["threePublic.actual"],
    minus: ["threePublic.actual@prior"],
  }),
});
