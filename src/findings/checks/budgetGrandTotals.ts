import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-BUDGET-GRAND-TOTALS: both sides of the budget end with one figure.
 *
 *     budget.spend.grandTotal = budget.income.grandTotal
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  In 万元 each side is a sum of rounded figures (opening and income; expenditure and closing), so that both may differ
 *          by their rounding.
 */
export const budgetGrandTotals = defineCheck({
  code: "TIE-BUDGET-GRAND-TOTALS",
  label: { "zh-CN": "收入预算总计等于支出预算总计", "en-US": "Both budget sides have one total" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "budget.spend.grandTotal",
    plus: ["budget.income.grandTotal"],
    partsBehind: 2,
  }),
});
