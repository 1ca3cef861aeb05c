import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-SPEND-ECONOMIC: the ten economic classes make the expenditure of the year (row 68 = rows 69 … 78).
 *
 *     spend.total = Σ spend.economic301 … spend.economic399
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Kinds that did not occur are left blank; known ones above the total are wrong in any case, below it a question.
 */
export const spendByEconomicClass = defineCheck({
  code: "TIE-SPEND-ECONOMIC",
  label: { "zh-CN": "本年支出合计等于各经济分类支出之和", "en-US": "Expenditure by economic class" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "spend.total",
    plus: [
      "spend.economic301", "spend.economic302", "spend.economic303", "spend.economic307", "spend.economic309",
      "spend.economic310", "spend.economic311", "spend.economic312", "spend.economic313", "spend.economic399",
    ],
    kinds: "whole",
  }),
});
