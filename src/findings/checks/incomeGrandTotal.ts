import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-INCOME-GRAND-TOTAL: the last line of the income side adds up (收入总计, rows 27 + 28 + 29 of table 公开01).
 *
 *     income.grandTotal = income.total + balance.used + carryover.opening
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const incomeGrandTotal = defineCheck({
  code: "TIE-INCOME-GRAND-TOTAL",
  label: { "zh-CN": "收入总计等于本年收入、使用结余与年初结转之和", "en-US": "Total of the income side" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "income.grandTotal",
    plus: ["income.total", "balance.used", "carryover.opening"],
    kinds: "whole",
  }),
});
