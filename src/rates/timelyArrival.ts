import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Timely arrival rate (到位及时率): how much of the money that was due had arrived in time.
 *
 *     timelyArrival = timely ÷ due    CNY ÷ CNY → ratio, may exceed 1
 *
 *     timely    money that had arrived by the date set    funds.timely
 *     due       money that should have arrived by then    funds.due
 *
 * Source     财预〔2013〕53号 附件1 投入—资金落实—到位及时率
 * Reading    the date is the one of the contract or the plan
 * Example    timely 45.00 万元, due 50.00 万元 → 90.00%
 * Undefined  a figure not known → missing; due ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const timelyArrival = defineRate({
  id: "timelyArrival",
  label: { "zh-CN": "到位及时率", "en-US": "Timely arrival rate" },
  cites: ["mof-2013-53:project-timeliness", "ningde-project-2018:input"],
  needs: { timely: "funds.timely", due: "funds.due" },
  formula: ({ timely, due }) => ratio(timely, due),
  call: "TIMELYRATE",
  aliases: ["资金到位及时率"],
});
