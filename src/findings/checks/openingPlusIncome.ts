import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-OPENING-INCOME: what was there and came in was spent, distributed, or is still there (收支平衡).
 *
 *     carryover.closing = carryover.opening + income.total + balance.used − spend.total − balance.distributed
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 * Reading  Only units with business income use or distribute balances, so that these two rows are usually absent: absent
 *          means none.
 */
export const openingPlusIncome = defineCheck({
  code: "TIE-OPENING-INCOME",
  label: { "zh-CN": "年初结转结余、本年收支与年末结转结余平衡", "en-US": "Opening balance, income, expenditure and closing balance" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "carryover.closing",
    plus: ["carryover.opening", "income.total", "balance.used"],
    minus: ["spend.total", "balance.distributed"],
    rare: ["balance.used", "balance.distributed"],
  }),
});
