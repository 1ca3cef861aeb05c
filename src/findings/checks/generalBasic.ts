import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-GENERAL-BASIC: the two totals at the foot of table 公开06 make the basic expenditure of table 公开05.
 *
 *     general.basic = general.personnel + general.publicOutlay
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const generalBasic = defineCheck({
  code: "TIE-GENERAL-BASIC",
  label: { "zh-CN": "一般公共预算基本支出等于人员经费与公用经费之和", "en-US": "General public budget, basic expenditure" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "general.basic",
    plus: ["general.personnel", "general.publicOutlay"],
  }),
});
