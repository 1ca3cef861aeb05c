import { defineCheck } from "../defineCheck";
import { tie } from "../tie";

/**
 * TIE-FUND-BALANCE: the government funds by themselves come out (table 公开08, columns 1 + 2 − 3 = 6).
 *
 *     fund.closing = fund.opening + income.fund − appropriation.spend.fund
 *
 * Source   财政部部门决算报表审核公式 (财决01表)
 */
export const fundBalance = defineCheck({
  code: "TIE-FUND-BALANCE",
  label: { "zh-CN": "政府性基金财政拨款收支平衡", "en-US": "Government fund balance" },
  cites: ["mof-final-account-audit:balance"],
  run: tie({
    total: "fund.closing",
    plus: ["fund.opening", "income.fund"],
    minus: ["appropriation.spend.fund"],
  }),
});
