import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-BUDGET-BASIC: budgeted personnel and operating outlay make the budgeted basic expenditure.
 *
 *     budget.spend.basic = budget.spend.personnel + publicOutlay.budget
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const budgetBasic = defineCheck({
  code: "TIE-BUDGET-BASIC",
  label: { "zh-CN": "基本支出预算等于人员经费与公用经费预算之和", "en-US": "Budgeted basic expenditure" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "budget.spend.basic",
    plus: ["budget.spend.personnel", "publicOutlay.budget"],
  }),
});
