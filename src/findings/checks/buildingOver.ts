import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * BUILDING-OVER: neither the area nor the cost of a new office building exceeds what was approved.
 *
 *     actual area ≤ approved area              ㎡
 *     actual cost ≤ approved cost              CNY
 *
 * Source   湖南省部门整体支出绩效评价指标表 (新建楼堂馆所面积、投资概算控制率)
 */
export const buildingOver = defineCheck({
  code: "BUILDING-OVER",
  label: { "zh-CN": "楼堂馆所面积和投资不超过批准数", "en-US": "Building within approval" },
  cites: ["hunan-department-h13:process-execution"],
  run: atMost(
    { amount: "building.actualArea", limit: ["building.approvedArea"] },
    { amount: "building.actualCost", limit: ["building.approvedCost"] },
  ),
});
