import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Arrival of the budget (按预算资金的资金到位率): how much of the project's budget arrived.
 *
 *     arrivalOfBudget = received ÷ budget    CNY ÷ CNY → ratio, may exceed 1
 *
 *     received    money that actually arrived in the period           funds.received
 *     budget      the project's budget after adjustment (预算资金)    budget.adjusted
 *
 * Source     财预〔2020〕10号 附件2 过程—资金管理—资金到位率
 * Reading    预算资金 is taken as the budget after adjustment
 * Example    received 90.00 万元, budget 100.00 万元 → 90.00%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const arrivalOfBudget = defineRate({
  id: "arrivalOfBudget",
  label: { "zh-CN": "资金到位率（按预算资金）", "en-US": "Funds arrival rate (budget)" },
  cites: ["mof-2020-10:annex-2"],
  needs: { received: "funds.received", budget: "budget.adjusted" },
  formula: ({ received, budget }) => ratio(received, budget),
  call: "ARRIVALRATE",
});
