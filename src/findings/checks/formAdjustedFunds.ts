import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-FORM-ADJUSTED: the sources (其中 rows) make the adjusted budget of the self-evaluation form.
 *
 *     budget.adjusted = form.adjusted.appropriation + form.adjusted.carryover + form.adjusted.other
 *
 * Source   财预〔2020〕10号 附件1
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const formAdjustedFunds = defineCheck({
  code: "TIE-FORM-ADJUSTED",
  label: { "zh-CN": "全年预算总额等于各资金来源之和", "en-US": "Project form, adjusted budget by source" },
  cites: ["mof-2020-10:annex-1"],
  run: tie({
    total: "budget.adjusted",
    plus: ["form.adjusted.appropriation", "form.adjusted.carryover", "form.adjusted.other"],
    kinds: "whole",
  }),
});
