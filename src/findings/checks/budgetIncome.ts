import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-BUDGET-INCOME: the kinds of budgeted income make its total (table 部门收支总表, left block).
 *
 *     budget.income.total = budget.income.general + budget.income.fund + budget.income.capital + budget.income.superior + budget.income.business + budget.income.operating + budget.income.subsidiary + budget.income.other
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const budgetIncome = defineCheck({
  code: "TIE-BUDGET-INCOME",
  label: { "zh-CN": "收入预算合计等于各项收入预算之和", "en-US": "Budgeted income by kind" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "budget.income.total",
    plus: [
      "budget.income.general", "budget.income.fund", "budget.income.capital", "budget.income.superior",
      "budget.income.business", "budget.income.operating", "budget.income.subsidiary", "budget.income.other",
    ],
    kinds: "whole",
  }),
});
