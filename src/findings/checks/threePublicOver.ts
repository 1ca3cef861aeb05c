import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * THREE-PUBLIC-OVER: the three public expenses, and each of the three, stay within their budget.
 *
 *     actual ≤ budget                          whole, travel abroad, vehicles, reception
 *
 * Source   财预〔2013〕53号 附件2 (“三公经费”控制率)
 */
export const threePublicOver = defineCheck({
  code: "THREE-PUBLIC-OVER",
  label: { "zh-CN": "“三公”经费决算数不超过预算数", "en-US": "Three public expenses within budget" },
  cites: ["mof-2013-53:department"],
  run: atMost(
    { amount: "threePublic.actual", limit: ["threePublic.budget"] },
    { amount: "threePublic.abroad.actual", limit: ["threePublic.abroad.budget"] },
    { amount: "threePublic.vehicles.actual", limit: ["threePublic.vehicles.budget"] },
    { amount: "threePublic.reception.actual", limit: ["threePublic.reception.budget"] },
  ),
});
