import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * EXECUTION-OVER: no more is spent than the budget of the whole year, with what was carried over into it.
 *
 *     spend.total ≤ budget.adjusted + carryover.opening
 *
 * Source   财预〔2020〕10号 附件1
 * Reading  A department's opening balance is lawfully spent beside its budget; a project form has it within 全年预算数.
 */
export const executionOver = defineCheck({
  code: "EXECUTION-OVER",
  label: { "zh-CN": "执行数不超过全年预算数", "en-US": "Spending within the adjusted budget" },
  cites: ["mof-2020-10:annex-1"],
  run: atMost({ amount: "spend.total", limit: ["budget.adjusted", "carryover.opening"], rare: ["carryover.opening"] }),
});
