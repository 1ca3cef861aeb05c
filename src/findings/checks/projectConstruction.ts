import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-PROJECT-CONSTRUCTION: the construction projects are part of the projects (row 61 ≥ row 62).
 *
 *     spend.project ≥ spend.construction
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const projectConstruction = defineCheck({
  code: "TIE-PROJECT-CONSTRUCTION",
  label: { "zh-CN": "基本建设类项目不超过项目支出", "en-US": "Construction within projects" },
  cites: ["mof-final-account-audit:composition"],
  run: tie({
    total: "spend.project",
    plus: ["spend.construction"],
    kinds: "ofWhich",
  }),
});
