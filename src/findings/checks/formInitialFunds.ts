import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-FORM-INITIAL: the sources (其中 rows) make the initial budget of the self-evaluation form.
 *
 *     budget.initial = form.initial.appropriation + form.initial.carryover + form.initial.other
 *
 * Source   财预〔2020〕10号 附件1
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const formInitialFunds = defineCheck({
  code: "TIE-FORM-INITIAL",
  label: { "zh-CN": "年初预算总额等于各资金来源之和", "en-US": "Project form, initial budget by source" },
  cites: ["mof-2020-10:annex-1"],
  run: tie({
    total: "budget.initial",
    plus: ["form.initial.appropriation", "form.initial.carryover", "form.initial.other"],
    kinds: "whole",
  }),
});
