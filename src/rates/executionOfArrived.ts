import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Execution of the money received (按到位资金的预算执行率): the share of the money that reached the project that was spent.
 *
 *     executionOfArrived = spent ÷ received    CNY ÷ CNY → ratio, may exceed 1
 *
 *     spent       actual expenditure of the project    spend.total
 *     received    money that had actually arrived      funds.received
 *
 * Source     财预〔2020〕10号 附件2; the same number is 资金使用率 in the Ningde table of 2018
 * Reading    money carried over from earlier years counts as received only where the workbook counts it so
 * Example    spent 191.12 万元, received 318.91 万元 → 59.93%
 * Undefined  a figure not known → missing; received ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const executionOfArrived = defineRate({
  id: "executionOfArrived",
  label: { "zh-CN": "预算执行率（按到位资金）", "en-US": "Execution rate (money received)" },
  cites: ["mof-2020-10:annex-2", "ningde-project-2018:input"],
  needs: { spent: "spend.total", received: "funds.received" },
  formula: ({ spent, received }) => ratio(spent, received),
  call: "EXECRATE",
  aliases: ["资金使用率", "到位资金使用率"],
});
