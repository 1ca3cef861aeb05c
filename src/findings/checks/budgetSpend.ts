import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-BUDGET-SPEND: budgeted basic and project expenditure make the budgeted total.
 *
 *     budget.spend.total = budget.spend.basic + budget.spend.project
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const budgetSpend = defineCheck({
  code: "TIE-BUDGET-SPEND",
  label: { "zh-CN": "支出预算合计等于基本支出与项目支出预算之和", "en-US": "Budgeted expenditure by nature" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "budget.spend.total",
    plus: ["budget.spend.basic", "budget.spend.project"],
  }),
});
