import type { Case } from "./caseOf";
import { casesOf } from "./caseOf";
import { text } from "./scoredOf";

export const limitCases: readonly Case[] = [
  ...casesOf(
    "SPEND-ABOVE-MEANS",
    ["passes", "within means", { facts: { "spend.total": "20 万元", "carryover.opening": "10 万元", "income.total": "15 万元" } }],
    // 20 − (3 + 15) = 2
    ["fails", "more than there was", { facts: { "spend.total": "20 万元", "carryover.opening": "3 万元", "income.total": "15 万元" } }, { limit: "18.00", difference: "2.00" }],
    ["notApplicable", "the closing balance says it better", { facts: { "spend.total": "20 万元", "carryover.opening": "3 万元", "income.total": "15 万元", "carryover.closing": "0 万元" } }],
    ["lacksData", "income blank", { facts: { "spend.total": "20 万元", "carryover.opening": "3 万元", "income.total": "" } }],
  ),
  ...casesOf(
    "EXECUTION-OVER",
    ["passes", "a department spends its opening balance too", { facts: { "spend.total": "277.14 万元", "budget.adjusted": "263.38 万元", "carryover.opening": "15.80 万元" } }],
    ["fails", "above the budget of the year", { facts: { "spend.total": "95.5 万元", "budget.adjusted": "90 万元" } }, { difference: "5.50", share: "6.11%" }],
    ["notApplicable", "nothing planned, nothing spent", { facts: { "spend.total": "0 万元", "budget.adjusted": "0 万元" } }],
    ["lacksData", "no adjusted budget", { facts: { "spend.total": "95.5 万元" } }],
    ["within", "one 万元 figure rounded, the other exact to the 分", { facts: { "spend.total": "900049.00 元", "budget.adjusted": "90.00 万元" } }],
  ),
  ...casesOf(
    "THREE-PUBLIC-OVER",
    ["passes", "within budget", { facts: { "threePublic.actual": "0.01 万元", "threePublic.budget": "1 万元" } }],
    ["fails", "reception alone above", { facts: { "threePublic.actual": "1 万元", "threePublic.budget": "2 万元", "threePublic.reception.actual": "1 万元", "threePublic.reception.budget": "0 万元" } }, { difference: "1.00", share: "" }],
    ["notApplicable", "none at all", { facts: { "threePublic.actual": "—", "threePublic.budget": "—" } }],
    ["lacksData", "no budget", { facts: { "threePublic.actual": "0.01 万元" } }],
  ),
  ...casesOf(
    "THREE-PUBLIC-BELOW-DETAIL",
    ["passes", "the detail is part of it", { facts: { "general.reception": "1.2 万元", "threePublic.reception.actual": "1.7 万元" } }],
    ["fails", "running costs above the whole", { facts: { "general.vehicleRunning": "3.5 万元", "threePublic.vehicleRunning.actual": "3.05 万元" } }, { difference: "0.45" }],
    ["notApplicable", "neither", { facts: { "general.abroad": "0 万元", "threePublic.abroad.actual": "0 万元" } }],
    ["lacksData", "no detail table", { facts: { "threePublic.reception.actual": "1.7 万元" } }],
  ),
  ...casesOf(
    "THREE-PUBLIC-GROWTH",
    ["passes", "less than last year", { facts: { "threePublic.actual": "8 万元", "threePublic.actual@prior": "10 万元" } }],
    ["fails", "more than last year", { facts: { "threePublic.actual": "10 万元", "threePublic.actual@prior": "8 万元" } }, { difference: "2.00", share: "25.00%" }],
    ["notApplicable", "none in both years", { facts: { "threePublic.actual": "0 万元", "threePublic.actual@prior": "0 万元" } }],
    ["lacksData", "last year not in the workbook", { facts: { "threePublic.actual": "10 万元" } }],
  ),
  ...casesOf(
    "PUBLIC-OUTLAY-OVER",
    ["passes", "within budget", { facts: { "publicOutlay.actual": "3.78 万元", "publicOutlay.budget": "4.8 万元" } }],
    ["fails", "above budget", { facts: { "publicOutlay.actual": "4.8 万元", "publicOutlay.budget": "3.78 万元" } }, { difference: "1.02", share: "26.98%" }],
    ["notApplicable", "none", { facts: { "publicOutlay.actual": "0 万元", "publicOutlay.budget": "0 万元" } }],
    ["lacksData", "budget unreadable", { facts: { "publicOutlay.actual": "3.78 万元", "publicOutlay.budget": "约四五 万元" } }],
  ),
  ...casesOf(
    "STAFF-OVER",
    ["passes", "6 of 11", { facts: { "staff.onPost": "6", "staff.quota": "11" } }],
    ["fails", "12 of 11", { facts: { "staff.onPost": "12", "staff.quota": "11" } }, { difference: "1", share: "9.09%" }],
    ["notApplicable", "a unit without staff of its own", { facts: { "staff.onPost": "0", "staff.quota": "0" } }],
    ["lacksData", "no quota", { facts: { "staff.onPost": "6" } }],
  ),
  ...casesOf(
    "BUILDING-OVER",
    ["passes", "as approved", { facts: { "building.actualArea": "980", "building.approvedArea": "1000" } }],
    ["fails", "cost above the approval", { facts: { "building.actualCost": "120 万元", "building.approvedCost": "100 万元" } }, { difference: "20.00", share: "20.00%" }],
    ["notApplicable", "no building", { facts: { "building.actualArea": "0", "building.approvedArea": "0" } }],
    ["lacksData", "approval blank", { facts: { "building.actualArea": "980", "building.approvedArea": "" } }],
  ),
  ...casesOf(
    "PROCUREMENT-OVER",
    ["passes", "below", { facts: { "procurement.actual": "0.1 万元", "procurement.budget": "23.01 万元" } }],
    ["fails", "above", { facts: { "procurement.actual": "24 万元", "procurement.budget": "23.01 万元" } }, { difference: "0.99" }],
    ["notApplicable", "none", { facts: { "procurement.actual": "无", "procurement.budget": "无" } }],
    ["lacksData", "one of two amounts without a unit", { facts: { "procurement.actual": "24", "procurement.budget": "23.01 万元" } }],
  ),
  ...casesOf(
    "EXECUTION-LOW",
    ["passes", "97.35%", { facts: { "spend.total": "973.5 万元", "budget.adjusted": "1000 万元" } }],
    ["passes", "76% with its reason", { facts: { "spend.total": "76 万元", "budget.adjusted": "100 万元" }, texts: [text("execution-reason", "项目跨年实施。")] }],
    ["fails", "76% without a reason", { facts: { "spend.total": "76 万元", "budget.adjusted": "100 万元" } }, { printed: "76.00%", limit: "90%" }],
    ["notApplicable", "no budget: RATE-NO-BASE", { facts: { "spend.total": "76 万元", "budget.adjusted": "0 万元" } }],
    ["lacksData", "no budget in the workbook", { facts: { "spend.total": "76 万元" } }],
  ),
  ...casesOf(
    "PROCUREMENT-LOW",
    ["passes", "95%", { facts: { "procurement.actual": "95 万元", "procurement.budget": "100 万元" } }],
    ["fails", "0.43%", { facts: { "procurement.actual": "0.1 万元", "procurement.budget": "23.01 万元" } }, { printed: "0.43%" }],
    ["notApplicable", "no procurement budget", { facts: { "procurement.actual": "0 万元", "procurement.budget": "0 万元" } }],
    ["lacksData", "actual blank", { facts: { "procurement.actual": "", "procurement.budget": "100 万元" } }],
  ),
  ...casesOf(
    "CARRYOVER-HIGH",
    ["passes", "0.61%", { facts: { "carryover.closing": "2.05 万元", "budget.spend.total": "335.46 万元" } }],
    ["fails", "20%", { facts: { "carryover.closing": "20 万元", "budget.spend.total": "100 万元" } }, { printed: "20.00%" }],
    ["notApplicable", "no budget", { facts: { "carryover.closing": "20 万元", "budget.spend.total": "0 万元" } }],
    ["lacksData", "no closing balance", { facts: { "budget.spend.total": "100 万元" } }],
  ),
  ...casesOf(
    "ADJUSTMENT-LARGE",
    ["passes", "19%", { facts: { "budget.adjustment": "19 万元", "budget.initial": "100 万元" } }],
    ["fails", "a cut of 21.49% is as large as a rise", { facts: { "budget.adjustment": "-72.08 万元", "budget.initial": "335.46 万元" } }, { printed: "-21.49%", limit: "±20%" }],
    ["notApplicable", "no initial budget", { facts: { "budget.adjustment": "19 万元", "budget.initial": "0 万元" } }],
    ["lacksData", "adjustment blank", { facts: { "budget.adjustment": "", "budget.initial": "100 万元" } }],
  ),
  ...casesOf(
    "ASSET-USE-LOW",
    ["passes", "96%", { facts: { "asset.inUse": "96 万元", "asset.total": "100 万元" } }],
    ["fails", "80%", { facts: { "asset.inUse": "80 万元", "asset.total": "100 万元" } }, { printed: "80.00%" }],
    ["notApplicable", "no assets", { facts: { "asset.inUse": "0 万元", "asset.total": "0 万元" } }],
    ["lacksData", "assets not listed", { facts: {} }],
  ),
  ...casesOf(
    "RATE-OUT-OF-RANGE",
    ["passes", "a part of the whole", { facts: { "asset.inUse": "96 万元", "asset.total": "100 万元" } }],
    ["fails", "numerator and denominator exchanged", { facts: { "asset.inUse": "100 万元", "asset.total": "96 万元" } }, { printed: "104.17%" }],
    ["notApplicable", "no assets", { facts: { "asset.inUse": "0 万元", "asset.total": "0 万元" } }],
    ["lacksData", "nothing known", { facts: {} }],
  ),
  ...casesOf(
    "CHANGE-UNEXPLAINED",
    ["passes", "3% more", { facts: { "spend.total": "103 万元", "spend.total@prior": "100 万元" } }],
    ["passes", "explained in the texts", { facts: { "spend.total": "200 万元", "spend.total@prior": "100 万元" }, texts: [text("other", "本年支出合计增加，是新增项目所致。")] }],
    // 830,712.24 ÷ 2,375,662.32 = 34.97%: the year before is the base
    ["fails", "34.97% more", { facts: { "income.total": "3206374.56 元", "income.total@prior": "2375662.32 元" } }, { direction: "增加", percent: "34.97%" }],
    ["notApplicable", "nothing the year before", { facts: { "spend.total": "103 万元", "spend.total@prior": "0 万元" } }],
    ["lacksData", "last year not in the workbook", { facts: { "spend.total": "103 万元" } }],
  ),
];
