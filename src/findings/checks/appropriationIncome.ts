import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-APPROPRIATION-INCOME: an appropriation comes out of one of three budgets (table 公开04, income side).
 *
 *     income.appropriation = income.general + income.fund + income.capital
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Many units have neither a fund nor a state capital budget: absent means none.
 */
export const appropriationIncome = defineCheck({
  code: "TIE-APPROPRIATION-INCOME",
  label: { "zh-CN": "财政拨款收入等于三本预算拨款之和", "en-US": "Appropriated income" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "income.appropriation",
    plus: ["income.general", "income.fund", "income.capital"],
    rare: ["income.capital", "income.fund"],
  }),
});
