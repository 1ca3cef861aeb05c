import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-BUDGET-INCOME-GRAND-TOTAL: the last line of the budgeted income side adds up.
 *
 *     budget.income.grandTotal = budget.income.total + budget.balance.used + budget.carryover.opening
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const budgetIncomeGrandTotal = defineCheck({
  code: "TIE-BUDGET-INCOME-GRAND-TOTAL",
  label: { "zh-CN": "收入预算总计等于本年收入、上年结转等之和", "en-US": "Budget, total of the income side" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "budget.income.grandTotal",
    plus: ["budget.income.total", "budget.balance.used", "budget.carryover.opening"],
    kinds: "whole",
  }),
});
