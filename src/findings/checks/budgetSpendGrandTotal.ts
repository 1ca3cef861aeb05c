import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-BUDGET-SPEND-GRAND-TOTAL: the last line of the budgeted expenditure side adds up.
 *
 *     budget.spend.grandTotal = budget.spend.total + budget.carryover.closing
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const budgetSpendGrandTotal = defineCheck({
  code: "TIE-BUDGET-SPEND-GRAND-TOTAL",
  label: { "zh-CN": "支出预算总计等于本年支出与结转下年之和", "en-US": "Budget, total of the expenditure side" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "budget.spend.grandTotal",
    plus: ["budget.spend.total", "budget.carryover.closing"],
    kinds: "whole",
  }),
});
