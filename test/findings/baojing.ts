import type { SaidFacts, Told } from "./scoredOf";
import { item, subtotal, text } from "./scoredOf";

/** The figures of a published Hunan self-evaluation of 2019; its sentences are our own. */
export const baojingFacts: SaidFacts = {
  "staff.quota": "11",
  "staff.onPost": "6",
  "budget.initial": "335.46 万元",
  "budget.adjustment": "-72.08 万元",
  "carryover.opening": "15.8 万元",
  "carryover.closing": "2.05 万元",
  "income.total": "263.38 万元",
  "income.general": "63.52 万元",
  "income.fund": "199.86 万元",
  "income.other": "0 万元",
  "spend.total": "277.14 万元",
  "spend.basic": "63.81 万元",
  "spend.project": "213.33 万元",
  "publicOutlay.actual": "3.78 万元",
  "publicOutlay.budget": "4.8 万元",
  "threePublic.budget": "1 万元",
  "threePublic.budget@prior": "1 万元",
  "threePublic.actual": "0.01 万元",
  "threePublic.abroad.actual": "0 万元",
  "threePublic.vehicles.actual": "0 万元",
  "threePublic.reception.actual": "0.01 万元",
  "procurement.budget": "23.01 万元",
  "procurement.actual": "0.1 万元",
  "building.approvedArea": "0",
  "building.actualArea": "0",
  "building.approvedCost": "0 万元",
  "building.actualCost": "0 万元",
};

const [input, process, output] = ["投入", "过程", "产出及效率"];

/** The scoring sheet as the report prints it: two rows of an older rubric, one row without points, three sums that do not agree. */
export const baojing: Told = {
  facts: baojingFacts,
  scoring: [
    item(5, [input, "目标设定", "绩效目标合理性"], "6", "6"),
    item(6, [input, "目标设定", "绩效指标明确性"], "4", "4"),
    item(7, [input, "预算配置", "在职人员控制率"], "5", "3"),
    item(8, [input, "预算配置", "“三公经费”变动率"], "8", "4"),
    subtotal(9, [input], "", "13"),
    item(10, [process, "预算执行", "预算完成率"], "5", "3", "资金按工程进度支付"),
    item(11, [process, "预算执行", "预算控制率"], "5", "5"),
    item(12, [process, "预算执行", "新建楼堂馆所面积控制率"], "5", "5"),
    item(13, [process, "预算执行", "新建楼堂馆所投资概算控制率"], "5", "5"),
    item(14, [process, "预算管理", "公用经费控制率"], "8", "8"),
    item(15, [process, "预算管理", "“三公经费”控制率"], "8", "8"),
    item(16, [process, "预算管理", "政府采购执行率"], "6", "6"),
    item(17, [process, "预算管理", "管理制度健全性"], "8", "8"),
    item(18, [process, "预算管理", "资金使用合规性"], "6", "6"),
    item(19, [process, "预算管理", "预决算信息公开性"], "5", "5"),
    subtotal(20, [process], "61", "59"),
    item(21, [output, "职责履行", "重点工作实际完成率"], "8", "8"),
    item(22, [output, "履职效益", "经济效益、社会效益、生态效益"], "6", ""),
    item(23, [output, "履职效益", "行政效能"], "6", "6"),
    item(24, [output, "履职效益", "社会公众或服务对象满意度"], "6", "6"),
    subtotal(25, [output], "26", "26"),
    subtotal(26, [], "", "98"),
  ],
  texts: [text("problems", "年初预算的编制还不精细，使公用经费支出略有增加。", "评价等级为“优”。")],
};
