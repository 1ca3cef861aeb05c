import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Building area control rate (新建楼堂馆所面积控制率): whether a building finished in the year kept to its approved size.
 *
 *     buildingArea = actual ÷ approved    ㎡ ÷ ㎡ → ratio
 *
 *     actual      floor area actually built    building.actualArea
 *     approved    floor area approved          building.approvedArea
 *
 * Source     湖南省部门整体支出绩效评价指标表 过程—预算执行—新建楼堂馆所面积控制率
 * Reading    only what was finished in the year
 * Example    actual 1,050 ㎡, approved 1,000 ㎡ → 105.00%
 * Undefined  a figure not known → missing; approved ≤ 0 → no rate, finding RATE-NO-BASE
 *            both a stated zero: nothing was built → not applicable
 */
export const buildingArea = defineRate({
  id: "buildingArea",
  label: { "zh-CN": "新建楼堂馆所面积控制率", "en-US": "Building area control rate" },
  cites: ["hunan-department-h13:process-execution"],
  needs: { actual: "building.actualArea", approved: "building.approvedArea" },
  formula: ({ actual, approved }) => ratio(actual, approved),
  call: "BUILDAREARATE",
  noneWhen: ["actual", "approved"],
  aliases: ["楼堂馆所规模控制率", "规模控制率"],
});
