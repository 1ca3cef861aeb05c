import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-APPROPRIATION-SPEND: what was spent of appropriations belongs to one of three budgets (table 公开04, and 公开05 + 08 + 09).
 *
 *     appropriation.spend = appropriation.spend.general + appropriation.spend.fund + appropriation.spend.capital
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Many units have neither a fund nor a state capital budget: absent means none.
 */
export const appropriationSpend = defineCheck({
  code: "TIE-APPROPRIATION-SPEND",
  label: { "zh-CN": "财政拨款支出等于三本预算支出之和", "en-US": "Appropriated expenditure" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "appropriation.spend",
    plus: ["appropriation.spend.general", "appropriation.spend.fund", "appropriation.spend.capital"],
    rare: ["appropriation.spend.capital", "appropriation.spend.fund"],
  }),
});
