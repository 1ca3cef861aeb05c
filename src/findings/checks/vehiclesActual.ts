import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-VEHICLES-ACTUAL: buying and running make the cost of official vehicles.
 *
 *     threePublic.vehicles.actual = threePublic.vehiclePurchase.actual + threePublic.vehicleRunning.actual
 *
 * Source   财预〔2013〕53号 附件2
 * Reading  A parent row left at 0 while 其中 holds a figure is a common slip; the known parts then exceed the total.
 *          Blank kinds: known ones above the total are wrong in any case, below it a question.
 */
export const vehiclesActual = defineCheck({
  code: "TIE-VEHICLES-ACTUAL",
  label: { "zh-CN": "公务用车决算数等于购置费与运行费之和", "en-US": "Official vehicles, actual" },
  cites: ["mof-2013-53:department"],
  run: tie({
    total: "threePublic.vehicles.actual",
    plus: ["threePublic.vehiclePurchase.actual", "threePublic.vehicleRunning.actual"],
    kinds: "whole",
  }),
});
