import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-BASIC-SPEND: personnel and operating outlay make the basic expenditure (row 58 = 59 + 60).
 *
 *     spend.basic = spend.personnel + publicOutlay.actual
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const basicSpend = defineCheck({
  code: "TIE-BASIC-SPEND",
  label: { "zh-CN": "基本支出等于人员经费与公用经费之和", "en-US": "Basic expenditure" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "spend.basic",
    plus: ["spend.personnel", "publicOutlay.actual"],
  }),
});
