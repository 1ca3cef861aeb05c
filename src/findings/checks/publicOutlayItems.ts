import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-PUBLIC-OUTLAY-ITEMS: the items named under 其中 are part of the operating outlay; they need not be all of it.
 *
 *     publicOutlay.actual ≥ publicOutlay.office.actual + publicOutlay.utilities.actual + publicOutlay.meetings.actual
 *
 * Source   湖南省部门整体支出绩效评价基础数据表
 */
export const publicOutlayItems = defineCheck({
  code: "TIE-PUBLIC-OUTLAY-ITEMS",
  label: { "zh-CN": "公用经费所列各项不超过公用经费", "en-US": "Operating outlay, items named" },
  cites: ["hunan-department-h13:base-data"],
  run: tie({
    total: "publicOutlay.actual",
    plus: ["publicOutlay.office.actual", "publicOutlay.utilities.actual", "publicOutlay.meetings.actual"],
    kinds: "ofWhich",
  }),
});
