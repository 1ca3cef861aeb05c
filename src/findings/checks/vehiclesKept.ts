import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-VEHICLES-KEPT: the kinds of vehicles named are part of all vehicles kept.
 *
 *     vehicles.total ≥ vehicles.ministerial + vehicles.official + vehicles.enforcement + vehicles.special
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const vehiclesKept = defineCheck({
  code: "TIE-VEHICLES-KEPT",
  label: { "zh-CN": "所列各类公务用车不超过公务用车保有量", "en-US": "Vehicles kept by kind" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "vehicles.total",
    plus: ["vehicles.ministerial", "vehicles.official", "vehicles.enforcement", "vehicles.special"],
    kinds: "ofWhich",
  }),
});
