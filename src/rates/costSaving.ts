import { defineRate } from "./defineRate";
import { minus, ratio } from "./expression";

/**
 * Cost saving rate (成本节约率): how far the work stayed below its planned cost.
 *
 *     costSaving = (planned − actual) ÷ planned    CNY ÷ CNY → ratio, below 0 where it cost more
 *
 *     planned    planned cost    cost.planned
 *     actual     actual cost     cost.actual
 *
 * Source     财预〔2013〕53号 附件1 产出—项目产出; 财预〔2020〕10号 附件2 产出—产出成本
 * Reading    planned cost is the one set before the work began
 * Example    planned 100.00 万元, actual 95.00 万元 → 5.00%
 * Undefined  a figure not known → missing; planned ≤ 0 → no rate, finding RATE-NO-BASE
 */
export const costSaving = defineRate({
  id: "costSaving",
  label: { "zh-CN": "成本节约率", "en-US": "Cost saving rate" },
  cites: ["mof-2013-53:project-output", "mof-2020-10:annex-2"],
  needs: { planned: "cost.planned", actual: "cost.actual" },
  formula: ({ planned, actual }) => ratio(minus(planned, actual), planned),
  call: "COSTSAVING",
});
