import type { CellText } from "../../src/facts/facts";
import { emptyMemory } from "../../src/facts/memory";
import type { Case } from "./caseOf";
import { casesOf } from "./caseOf";
import { baojingFacts } from "./baojing";
import type { SaidFacts } from "./scoredOf";
import { item, placeOf } from "./scoredOf";

/** The same facts without one, or with another figure for it. */
function but(ref: keyof SaidFacts, says?: string): SaidFacts {
  return Object.fromEntries(Object.entries({ ...baojingFacts, ...(says === undefined ? {} : { [ref]: says }) }).filter(([key]) => key !== ref || says !== undefined));
}

const building: SaidFacts = { "building.actualArea": "1065", "building.approvedArea": "1000" };

const staffed: SaidFacts = { "staff.onPost": "6", "staff.quota": "11" };
const staffRow = item(1, ["投入", "预算配置", "在职人员控制率"], "5", "5");

function words(text: string): CellText {
  return { text, at: placeOf("评分表!G2") };
}

export const rateCases: readonly Case[] = [
  ...casesOf(
    "RATE-NO-BASE",
    ["passes", "every base is there", { facts: baojingFacts }],
    ["fails", "procured without a procurement budget", { facts: but("procurement.budget", "0 万元") }, { base: "政府采购预算数", value: "0万元", row: "政府采购执行率" }],
    ["fails", "a budget below zero", { facts: but("budget.initial", "-335.46 万元") }, { value: "−335.46万元" }],
    ["notApplicable", "no building", { facts: { "building.actualArea": "0", "building.approvedArea": "0" } }],
    ["lacksData", "nothing known", { facts: {} }],
  ),
  ...casesOf(
    "RATE-MISSING-FACT",
    ["passes", "every figure is there", { facts: baojingFacts }],
    ["fails", "quota blank", { facts: but("staff.quota", "") }, { missing: "“编制数”", row: "在职人员控制率", where: "部门整体支出绩效评价基础数据表" }],
    ["fails", "one amount without a unit", { facts: but("procurement.actual", "0.1") }, { missing: "各项金额的单位" }],
    ["notApplicable", "no building", { facts: baojingFacts }],
    ["lacksData", "contradictory: another check says so", { facts: { ...baojingFacts, "staff.quota": ["11 人", "12 人 @人员!B3"] } }],
  ),
  ...casesOf(
    "RATE-UNIT-SUSPECT",
    ["passes", "0.43% is low, not ten thousand times off", { facts: baojingFacts }],
    // 2 771 400 ÷ 335.46 = 8 261: 元 over 万元
    ["fails", "元 in a 万元 column", { facts: { "procurement.actual": "210000 万元", "procurement.budget": "23.01 万元" } }, { printed: "912,646.68%" }],
    ["fails", "万元 in a 元 column", { facts: { "procurement.actual": "21 元", "procurement.budget": "230100 元" } }, { rate: "政府采购执行率" }],
    ["notApplicable", "no base", { facts: { "procurement.actual": "21 元", "procurement.budget": "0 元" } }],
    ["lacksData", "nothing known", { facts: {} }],
  ),
  ...casesOf(
    "RATE-PRINTED-DIFFERS",
    // 6 ÷ 11 = 0.545454…
    ["passes", "54.55%", { facts: { "staff.onPost": "6", "staff.quota": "11", "printed.staffControl": "54.55 %" } }],
    ["passes", "55%, a rate of no decimals", { facts: { "staff.onPost": "6", "staff.quota": "11", "printed.staffControl": "55 %" } }],
    ["fails", "54.54% is cut off", { facts: { "staff.onPost": "6", "staff.quota": "11", "printed.staffControl": "54.54 %" } }, { proposal: "truncated", proposalTo: "54.55%" }],
    ["fails", "100% is wrong", { facts: { "staff.onPost": "6", "staff.quota": "11", "printed.staffControl": "100 %" } }, { printed: "100%", computed: "55%" }],
    // 89.974 ÷ 90 = 99.97%, but the form divides by 全年预算数
    ["fails", "divided by the initial budget", { facts: { "spend.total": "89.974 万元", "budget.initial": "90 万元", "budget.adjusted": "89.974 万元", "printed.execution": "99.97 %" } }, { proposal: "otherBase", proposalTo: "100.00%" }],
    ["passes", "the scoring sheet prints 54.55% as its actual value", { facts: staffed, scoring: [{ ...staffRow, actual: words("54.55%") }] }],
    ["fails", "the scoring sheet prints 54.4%", { facts: staffed, scoring: [{ ...staffRow, actual: words("54.4%") }] }, { printed: "54.4%", computed: "54.5%" }],
    ["notApplicable", "the table prints no rate", { facts: { "staff.onPost": "6", "staff.quota": "11" } }],
    ["lacksData", "the printed rate is no number", { facts: { ...building, "printed.buildingArea": "待定" } }],
    ["lacksData", "a rate without its figures", { facts: { "printed.buildingArea": "106.5 %" } }],
  ),
  ...casesOf(
    "FACT-CONTRADICTORY",
    ["passes", "two tables, one figure, 元 and 万元", { facts: { "income.total": ["263.38 万元 @决算!C7", "2633812.40 元 @收入!B5"] } }],
    ["fails", "two tables, two figures", { facts: { "income.total": ["263.38 万元 @决算!C7", "236.38 万元 @收入!B5"] } }, { readings: "决算!C7为263.38万元，收入!B5为236.38万元" }],
    ["notApplicable", "each figure stands once", { facts: { "income.total": "263.38 万元" } }],
    ["lacksData", "nothing recognised", { facts: {} }],
  ),
  ...casesOf(
    "FACT-UNREADABLE",
    ["passes", "numbers", { facts: { "income.total": "263.38 万元" } }],
    ["fails", "two numbers in one cell", { facts: { "income.total": "7*24小时" } }, { text: "7*24小时" }],
    ["notApplicable", "blank cells only", { facts: { "income.total": "" } }],
    ["lacksData", "nothing recognised", { facts: {}, more: { memory: emptyMemory } }],
  ),
  ...casesOf(
    "FACT-NEGATIVE",
    ["passes", "an adjustment may be negative", { facts: { "budget.adjustment": "-72.08 万元", "spend.total": "1 万元" } }],
    ["fails", "expenditure may not", { facts: { "spend.total": "-5 万元" } }, { value: "−5", unit: "万元" }],
    ["notApplicable", "only an adjustment", { facts: { "budget.adjustment": "-72.08 万元" } }],
    ["lacksData", "nothing known", { facts: { "spend.total": "" } }],
  ),
];
