import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-PUBLIC-OUTLAY-BUDGET-ITEMS: the items named under 其中 are part of the budgeted operating outlay; they need not be all of
 * it.
 *
 *     publicOutlay.budget ≥ publicOutlay.office.budget + publicOutlay.utilities.budget + publicOutlay.meetings.budget
 *
 * Source   湖南省部门整体支出绩效评价基础数据表
 */
export const publicOutlayBudgetItems = defineCheck({
  code: "TIE-PUBLIC-OUTLAY-BUDGET-ITEMS",
  label: { "zh-CN": "公用经费预算所列各项不超过公用经费预算", "en-US": "Operating outlay budget, items named" },
  cites: ["hunan-department-h13:base-data"],
  run: tie({
    total: "publicOutlay.budget",
    plus: ["publicOutlay.office.budget", "publicOutlay.utilities.budget", "publicOutlay.meetings.budget"],
    kinds: "ofWhich",
  }),
});
