import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-SPEND-NATURE: basic and project expenditure make the whole, with three kinds that only units with subordinates or
 * business have.
 *
 *     spend.total = spend.basic + spend.project + spend.toSuperior + spend.operating + spend.subsidiary
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const spendByNature = defineCheck({
  code: "TIE-SPEND-NATURE",
  label: { "zh-CN": "本年支出合计等于基本支出、项目支出等之和", "en-US": "Expenditure by nature" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "spend.total",
    plus: ["spend.basic", "spend.project", "spend.toSuperior", "spend.operating", "spend.subsidiary"],
    rare: ["spend.toSuperior", "spend.operating", "spend.subsidiary"],
  }),
});
