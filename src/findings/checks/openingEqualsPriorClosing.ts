import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-OPENING-PRIOR-CLOSING: what was left at the end of one year opens the next (上年末结转 = 本年初结转).
 *
 *     carryover.opening = carryover.closing@prior
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  A correction of the opening balance (年初调整) is allowed and has to be explained.
 */
export const openingEqualsPriorClosing = defineCheck({
  code: "TIE-OPENING-PRIOR-CLOSING",
  label: { "zh-CN": "本年年初结转结余等于上年年末结转结余", "en-US": "Opening balance and the prior closing balance" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "carryover.opening",
    plus: ["carryover.closing@prior"],
  }),
});
