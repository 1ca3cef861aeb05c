import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-GENERAL-BALANCE: the general public budget by itself comes out.
 *
 *     general.closing = general.opening + income.general − appropriation.spend.general
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const generalBalance = defineCheck({
  code: "TIE-GENERAL-BALANCE",
  label: { "zh-CN": "一般公共预算财政拨款收支平衡", "en-US": "General public budget balance" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "general.closing",
    plus: ["general.opening", "income.general"],
    minus: ["appropriation.spend.general"],
  }),
});
