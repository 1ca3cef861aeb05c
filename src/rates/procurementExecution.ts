import { defineRate } from "./defineRate";
import { ratio } from "./expression";

/**
 * Procurement execution rate (政府采购执行率): how much of the planned government procurement was carried out.
 *
 *     procurementExecution = actual ÷ budget    CNY ÷ CNY → ratio, may exceed 1
 *
 *     actual    government procurement actually contracted    procurement.actual
 *     budget    the year's procurement budget or plan         procurement.budget
 *
 * Source     财预〔2013〕53号 附件2 过程—预算执行; 湖南省部门整体支出绩效评价指标表 过程—预算管理; 湛江市 评分表 (by 采购计划金额)
 * Reading    budget and plan are one figure in the workbooks we know
 * Example    actual 68,854,763 元, budget 68,854,763 元 → 100.00%
 * Undefined  a figure not known → missing; budget ≤ 0 → no rate, finding RATE-NO-BASE
 *            both a stated zero → not applicable
 */
export const procurementExecution = defineRate({
  id: "procurementExecution",
  label: { "zh-CN": "政府采购执行率", "en-US": "Procurement execution rate" },
  cites: ["mof-2013-53:department-process", "hunan-department-h13:process-management", "zhanjiang-department:execution"],
  needs: { actual: "procurement.actual", budget: "procurement.budget" },
  formula: ({ actual, budget }) => ratio(actual, budget),
  call: "PROCURERATE",
  noneWhen: ["actual", "budget"],
  aliases: ["政府采购预算执行率"],
});
