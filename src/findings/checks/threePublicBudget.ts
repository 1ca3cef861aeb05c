import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-THREE-PUBLIC-BUDGET: travel abroad, official vehicles and reception make the budgeted three public expenses.
 *
 *     threePublic.budget = threePublic.abroad.budget + threePublic.vehicles.budget + threePublic.reception.budget
 *
 * Source   财预〔2013〕53号 附件2
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const threePublicBudget = defineCheck({
  code: "TIE-THREE-PUBLIC-BUDGET",
  label: { "zh-CN": "“三公”经费预算数等于三项之和", "en-US": "Three public expenses, budget" },
  cites: ["mof-2013-53:department"],
  run: tie({
    total: "threePublic.budget",
    plus: ["threePublic.abroad.budget", "threePublic.vehicles.budget", "threePublic.reception.budget"],
    kinds: "whole",
  }),
});
