import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-GRAND-TOTALS: both sides of the account end with one figure.
 *
 *     spend.grandTotal = income.grandTotal
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  In 万元 each side is a sum of rounded figures (opening and income; expenditure and closing), so that both may differ
 *          by their rounding.
 */
export const grandTotals = defineCheck({
  code: "TIE-GRAND-TOTALS",
  label: { "zh-CN": "收入总计等于支出总计", "en-US": "Both sides have one total" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "spend.grandTotal",
    plus: ["income.grandTotal"],
    partsBehind: 2,
  }),
});
