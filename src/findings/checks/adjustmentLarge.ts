import { defineCheck } from "../defineCheck";
import { rateLimit } from "../rateLimit";

/**
 * ADJUSTMENT-LARGE: the budget was raised or cut a good deal within the year.
 *
 *     |adjustment ÷ initial budget| ≤ 20 %
 *
 * Source   湖南省部门整体支出绩效评价指标表 (预算控制率 bands 0, 10, 20, 30 %); threshold editable in thresholds.json
 * Reading  The clause speaks of raises only; a cut of that size is explained as well.
 */
export const adjustmentLarge = defineCheck({
  code: "ADJUSTMENT-LARGE",
  label: { "zh-CN": "预算调整幅度不过大", "en-US": "Budget adjustment not large" },
  severity: "note",
  cites: ["hunan-department-h13:process-execution"],
  run: rateLimit({ rates: ["budgetControl", "budgetAdjustment"], threshold: "adjustmentLarge", side: "above", size: true }),
});
