import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-FORM-SPENT: the sources (其中 rows) make the spending of the self-evaluation form.
 *
 *     spend.total = form.spend.appropriation + form.spend.carryover + form.spend.other
 *
 * Source   财预〔2020〕10号 附件1
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const formSpentFunds = defineCheck({
  code: "TIE-FORM-SPENT",
  label: { "zh-CN": "全年执行总额等于各资金来源之和", "en-US": "Project form, spending by source" },
  cites: ["mof-2020-10:annex-1"],
  run: tie({
    total: "spend.total",
    plus: ["form.spend.appropriation", "form.spend.carryover", "form.spend.other"],
    kinds: "whole",
  }),
});
