import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Funds arrival rate (资金到位率): how much of the money planned for the project arrived.
 *
 *     arrival = received ÷ planned    CNY ÷ CNY → ratio, may exceed 1
 *
 *     received    money that actually arrived in the period      funds.received
 *     planned     money that the plan provides for the period    funds.planned
 *
 * Source     财预〔2013〕53号 附件1 投入—资金落实—资金到位率
 * Reading    by the budget instead of the plan: arrivalOfBudget.ts
 * Example    received 318.91 万元, planned 318.91 万元 → 100.00%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const arrival = defineRate({
  id: "arrival",
  label: { "zh-CN": "资金到位率", "en-US": "Funds arrival rate" },
  cites: ["mof-2013-53:project-arrival", "ningde-project-2018:input"],
  needs: { received: "funds.received", planned: "funds.planned" },
  formula: ({ received, planned }) => ratio(received, planned),
  call: "ARRIVALRATE",
});
