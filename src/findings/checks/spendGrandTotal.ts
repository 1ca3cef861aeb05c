import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-SPEND-GRAND-TOTAL: the last line of the expenditure side adds up (支出总计, rows 57 + 58 + 59 of table 公开01).
 *
 *     spend.grandTotal = spend.total + balance.distributed + carryover.closing
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const spendGrandTotal = defineCheck({
  code: "TIE-SPEND-GRAND-TOTAL",
  label: { "zh-CN": "支出总计等于本年支出、结余分配与年末结转之和", "en-US": "Total of the expenditure side" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "spend.grandTotal",
    plus: ["spend.total", "balance.distributed", "carryover.closing"],
    kinds: "whole",
  }),
});
