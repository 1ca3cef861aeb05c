import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * THREE-PUBLIC-BELOW-DETAIL: what basic expenditure alone paid for an item is part of the three public expenses.
 *
 *     rows 30212, 31013, 30231, 30217 of table 公开06 ≤ the same item of the three public expenses
 *
 * Source   财政部部门决算报表审核公式 (三公经费与基本支出明细的关系)
 */
export const threePublicBelowDetail = defineCheck({
  code: "THREE-PUBLIC-BELOW-DETAIL",
  label: { "zh-CN": "“三公”经费各项不小于基本支出明细同项", "en-US": "Three public expenses cover their detail" },
  cites: ["mof-final-account-audit:composition"],
  run: atMost(
    { amount: "general.abroad", limit: ["threePublic.abroad.actual"] },
    { amount: "general.vehiclePurchase", limit: ["threePublic.vehiclePurchase.actual"] },
    { amount: "general.vehicleRunning", limit: ["threePublic.vehicleRunning.actual"] },
    { amount: "general.reception", limit: ["threePublic.reception.actual"] },
  ),
});
