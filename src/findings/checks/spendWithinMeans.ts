import { atMost } from "../atMost";
import { defineCheck } from "../defineCheck";

/**
 * SPEND-ABOVE-MEANS: nobody can spend more than there was and came in.
 *
 *     spend.total ≤ carryover.opening + income.total + balance.used
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  For workbooks without a closing balance; where there is one, TIE-OPENING-INCOME says more.
 */
export const spendWithinMeans = defineCheck({
  code: "SPEND-ABOVE-MEANS",
  label: { "zh-CN": "本年支出不超过年初结转结余与本年收入之和", "en-US": "Spending within means" },
  cites: ["mof-final-account-audit:balance"],
  run: atMost({
    amount: "spend.total",
    limit: ["carryover.opening", "income.total", "balance.used"],
    rare: ["balance.used"],
    unless: "carryover.closing",
  }),
});
