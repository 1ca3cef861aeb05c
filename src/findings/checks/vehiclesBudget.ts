import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-VEHICLES-BUDGET: buying and running make the budget for official vehicles.
 *
 *     threePublic.vehicles.budget = threePublic.vehiclePurchase.budget + threePublic.vehicleRunning.budget
 *
 * Source   财预〔2013〕53号 附件2
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const vehiclesBudget = defineCheck({
  code: "TIE-VEHICLES-BUDGET",
  label: { "zh-CN": "公务用车预算数等于购置费与运行费之和", "en-US": "Official vehicles, budget" },
  cites: ["mof-2013-53:department"],
  run: tie({
    total: "threePublic.vehicles.budget",
    plus: ["threePublic.vehiclePurchase.budget", "threePublic.vehicleRunning.budget"],
    kinds: "whole",
  }),
});
