import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-SPEND-FUNCTIONS: the functional classes (类, three digits) make the expenditure of the year (row 57 = rows 31 … 56).
 *
 *     spend.total = Σ spend.class201 … spend.class234
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Only classes are summed: adding 款 and 项 would count the same money twice or three times.
 *          Blank kinds: known ones above the total are wrong in any case, below it a question.
 */
export const spendByFunction = defineCheck({
  code: "TIE-SPEND-FUNCTIONS",
  label: { "zh-CN": "本年支出合计等于各功能分类支出之和", "en-US": "Expenditure by function" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "spend.total",
    plus: [
      "spend.class201", "spend.class202", "spend.class203", "spend.class204", "spend.class205", "spend.class206",
      "spend.class207", "spend.class208", "spend.class210", "spend.class211", "spend.class212", "spend.class213",
      "spend.class214", "spend.class215", "spend.class216", "spend.class217", "spend.class219", "spend.class220",
      "spend.class221", "spend.class222", "spend.class223", "spend.class224", "spend.class229", "spend.class232",
      "spend.class233", "spend.class234",
    ],
    kinds: "whole",
  }),
});
