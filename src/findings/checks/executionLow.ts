import { defineCheck } from "../defineCheck";
import { rateLimit } from "../rateLimit";

/**
 * EXECUTION-LOW: an execution rate below the threshold needs a reason.
 *
 *     execution (or budget completion, where the form has no 全年预算数) ≥ 90 %
 *
 * Source   四川省项目支出绩效自评表填表说明 (below 90 %: reason); threshold editable in thresholds.json
 * Reading  A text under 执行率说明 is the reason.
 */
export const executionLow = defineCheck({
  code: "EXECUTION-LOW",
  label: { "zh-CN": "预算执行率不低于90%或已说明原因", "en-US": "Execution high enough, or explained" },
  cites: ["sichuan-project-form:execution-reason"],
  run: rateLimit({
    rates: ["execution", "budgetCompletion"],
    threshold: "executionLow",
    side: "below",
    explainedIn: "execution-reason",
  }),
});
