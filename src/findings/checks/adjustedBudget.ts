import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-ADJUSTED-BUDGET: the budget of the whole year is the initial one with what was added or taken off.
 *
 *     budget.adjusted = budget.initial + budget.adjustment
 *
 * Source   财预〔2020〕10号 附件1
 */
export const adjustedBudget = defineCheck({
  code: "TIE-ADJUSTED-BUDGET",
  label: { "zh-CN": "全年预算数等于年初预算数加预算调整数", "en-US": "Adjusted budget" },
  cites: ["mof-2020-10:annex-1"],
  run: tie({
    total: "budget.adjusted",
    plus: ["budget.initial", "budget.adjustment"],
  }),
});
