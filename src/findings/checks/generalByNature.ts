import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-GENERAL-NATURE: basic and project expenditure make the general public budget expenditure (table 公开05, column 1 = 2 +
 * 3).
 *
 *     appropriation.spend.general = general.basic + general.project
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const generalByNature = defineCheck({
  code: "TIE-GENERAL-NATURE",
  label: { "zh-CN": "一般公共预算支出等于基本支出与项目支出之和", "en-US": "General public budget by nature" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "appropriation.spend.general",
    plus: ["general.basic", "general.project"],
  }),
});
