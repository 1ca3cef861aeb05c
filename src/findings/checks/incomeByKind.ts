import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-INCOME-KINDS: the eight kinds of income make the income of the year (row 27 = rows 1 … 8).
 *
 *     income.total = income.general + income.fund + income.capital + income.superior + income.business + income.operating + income.subsidiary + income.other
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const incomeByKind = defineCheck({
  code: "TIE-INCOME-KINDS",
  label: { "zh-CN": "本年收入合计等于各项收入之和", "en-US": "Income by kind" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "income.total",
    plus: [
      "income.general", "income.fund", "income.capital", "income.superior", "income.business", "income.operating",
      "income.subsidiary", "income.other",
    ],
    kinds: "whole",
  }),
});
