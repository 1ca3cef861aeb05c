import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Building cost control rate (新建楼堂馆所投资概算控制率): whether a building finished in the year kept to its approved cost.
 *
 *     buildingCost = actual ÷ approved    CNY ÷ CNY → ratio, may exceed 1
 *
 *     actual      money actually invested             building.actualCost
 *     approved    the approved estimate (批准概算)    building.approvedCost
 *
 * Source     湖南省部门整体支出绩效评价指标表 过程—预算执行—新建楼堂馆所投资概算控制率
 * Reading    only what was finished in the year
 * Example    actual 520.00 万元, approved 500.00 万元 → 104.00%
 * Undefined  a figure not known → missing; approved ≤ 0 → no rate, finding RATE-NO-BASE
 *            both a stated zero: nothing was built → not applicable
 */
export const buildingCost = defineRate({
  id: "buildingCost",
  label: { "zh-CN": "新建楼堂馆所投资概算控制率", "en-US": "Building cost control rate" },
  cites: ["hunan-department-h13:process-execution"],
  needs: { actual: "building.actualCost", approved: "building.approvedCost" },
  formula: ({ actual, approved }) => ratio(actual, approved),
  call: "BUILDCOSTRATE",
  noneWhen: ["actual", "approved"],
  aliases: ["投资概算控制率"],
});
