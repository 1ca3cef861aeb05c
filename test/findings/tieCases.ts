import type { FactRef } from "../../src/facts/fact";
import type { FindingCode } from "../../src/findings/finding";
import type { Case } from "./caseOf";
import { casesOf } from "./caseOf";
import type { SaidFacts } from "./scoredOf";

/**
 * A sum that comes out, the total first; then what makes it fail, with the working and the difference. That it does not apply to
 * zeros and lacks data without its total follows from the same figures.
 */
type TieRow = readonly [code: FindingCode, holds: SaidFacts, breaks: SaidFacts, working: string, difference: string];

const rows: readonly TieRow[] = [
  ["TIE-OPENING-INCOME", { "carryover.closing": "2.04 万元", "carryover.opening": "15.80 万元", "income.total": "263.38 万元", "spend.total": "277.14 万元" }, { "carryover.closing": "2.50 万元" }, "15.80 + 263.38 − 277.14 = 2.04", "0.46"],
  // 15.80 + 263.38 + 3 − 277.14 − 1 = 4.04
  ["TIE-OPENING-INCOME", { "carryover.closing": "4.04 万元", "carryover.opening": "15.80 万元", "income.total": "263.38 万元", "balance.used": "3 万元", "spend.total": "277.14 万元", "balance.distributed": "1 万元" }, { "balance.distributed": "2 万元" }, "15.80 + 263.38 + 3.00 − 277.14 − 2.00 = 3.04", "1.00"],
  ["TIE-INCOME-GRAND-TOTAL", { "income.grandTotal": "279.18 万元", "income.total": "263.38 万元", "carryover.opening": "15.80 万元" }, { "income.grandTotal": "263.38 万元" }, "263.38 + 15.80 = 279.18", "15.80"],
  ["TIE-SPEND-GRAND-TOTAL", { "spend.grandTotal": "279.18 万元", "spend.total": "277.14 万元", "carryover.closing": "2.04 万元" }, { "spend.grandTotal": "277.14 万元" }, "277.14 + 2.04 = 279.18", "2.04"],
  ["TIE-GRAND-TOTALS", { "spend.grandTotal": "25754899.39 元", "income.grandTotal": "25754899.39 元" }, { "spend.grandTotal": "25754899.93 元" }, "收入总计 25,754,899.39", "0.54"],
  // 11 122 315.04 + 13 628 965.89 + 1 003 618.46 = 25 754 899.39
  ["TIE-INCOME-KINDS", { "income.total": "25754899.39 元", "income.general": "11122315.04 元", "income.business": "13628965.89 元", "income.other": "1003618.46 元" }, { "income.total": "24754899.39 元" }, "11,122,315.04 + 13,628,965.89 + 1,003,618.46 = 25,754,899.39", "1,000,000.00"],
  ["TIE-SPEND-FUNCTIONS", { "spend.total": "100 万元", "spend.class201": "80 万元", "spend.class208": "15 万元", "spend.class221": "5 万元" }, { "spend.class201": "90 万元" }, "90.00 + 15.00 + 5.00 = 110.00", "10.00"],
  ["TIE-SPEND-NATURE", { "spend.total": "277.14 万元", "spend.basic": "63.81 万元", "spend.project": "213.33 万元" }, { "spend.basic": "63.18 万元" }, "63.18 + 213.33 = 276.51", "0.63"],
  ["TIE-BASIC-SPEND", { "spend.basic": "63.81 万元", "spend.personnel": "60.03 万元", "publicOutlay.actual": "3.78 万元" }, { "publicOutlay.actual": "37.80 万元" }, "60.03 + 37.80 = 97.83", "34.02"],
  ["TIE-PROJECT-CONSTRUCTION", { "spend.project": "213.33 万元", "spend.construction": "100 万元" }, { "spend.construction": "300 万元" }, "基本建设类项目支出 300.00", "86.67"],
  ["TIE-SPEND-ECONOMIC", { "spend.total": "100 万元", "spend.economic301": "60 万元", "spend.economic302": "40 万元" }, { "spend.economic301": "61 万元" }, "61.00 + 40.00 = 101.00", "1.00"],
  ["TIE-APPROPRIATION-INCOME", { "income.appropriation": "263.38 万元", "income.general": "63.52 万元", "income.fund": "199.86 万元" }, { "income.appropriation": "236.38 万元" }, "63.52 + 199.86 = 263.38", "27.00"],
  ["TIE-APPROPRIATION-SPEND", { "appropriation.spend": "63.81 万元", "appropriation.spend.general": "63.81 万元" }, { "appropriation.spend": "277.14 万元" }, "一般公共预算财政拨款支出 63.81", "213.33"],
  ["TIE-GENERAL-BALANCE", { "general.closing": "1 元", "general.opening": "2 元", "income.general": "10 元", "appropriation.spend.general": "11 元" }, { "general.closing": "2 元" }, "2.00 + 10.00 − 11.00 = 1.00", "1.00"],
  ["TIE-FUND-BALANCE", { "fund.closing": "1 元", "fund.opening": "2 元", "income.fund": "10 元", "appropriation.spend.fund": "11 元" }, { "fund.opening": "1 元" }, "1.00 + 10.00 − 11.00 = 0.00", "1.00"],
  ["TIE-GENERAL-NATURE", { "appropriation.spend.general": "100.5 万元", "general.basic": "60 万元", "general.project": "40.5 万元" }, { "general.basic": "66 万元" }, "66.00 + 40.50 = 106.50", "6.00"],
  ["TIE-GENERAL-BASIC", { "general.basic": "63.81 万元", "general.personnel": "60.03 万元", "general.publicOutlay": "3.78 万元" }, { "general.basic": "68.31 万元" }, "60.03 + 3.78 = 63.81", "4.50"],
  ["TIE-THREE-PUBLIC-ACTUAL", { "threePublic.actual": "34.35 万元", "threePublic.abroad.actual": "0 万元", "threePublic.vehicles.actual": "32.65 万元", "threePublic.reception.actual": "1.7 万元" }, { "threePublic.actual": "1.70 万元" }, "0.00 + 32.65 + 1.70 = 34.35", "32.65"],
  ["TIE-THREE-PUBLIC-BUDGET", { "threePublic.budget": "12 万元", "threePublic.abroad.budget": "2 万元", "threePublic.vehicles.budget": "6 万元", "threePublic.reception.budget": "4 万元" }, { "threePublic.reception.budget": "5 万元" }, "2.00 + 6.00 + 5.00 = 13.00", "1.00"],
  // the parent row left at 0 while 其中 holds the figure
  ["TIE-VEHICLES-ACTUAL", { "threePublic.vehicles.actual": "32.65 万元", "threePublic.vehiclePurchase.actual": "0 万元", "threePublic.vehicleRunning.actual": "32.65 万元" }, { "threePublic.vehicles.actual": "0 万元" }, "0.00 + 32.65 = 32.65", "32.65"],
  ["TIE-VEHICLES-BUDGET", { "threePublic.vehicles.budget": "30 万元", "threePublic.vehiclePurchase.budget": "18 万元", "threePublic.vehicleRunning.budget": "12 万元" }, { "threePublic.vehicles.budget": "12 万元" }, "18.00 + 12.00 = 30.00", "18.00"],
  ["TIE-THREE-PUBLIC-CHANGE", { "threePublic.change": "-2 万元", "threePublic.actual": "8 万元", "threePublic.actual@prior": "10 万元" }, { "threePublic.change": "2 万元" }, "8.00 − 10.00 = −2.00", "4.00"],
  ["TIE-OPENING-PRIOR-CLOSING", { "carryover.opening": "2040.51 元", "carryover.closing@prior": "2040.51 元" }, { "carryover.opening": "2040.15 元" }, "年末结转和结余（2018年） 2,040.51", "0.36"],
  ["TIE-ADJUSTED-BUDGET", { "budget.adjusted": "263.38 万元", "budget.initial": "335.46 万元", "budget.adjustment": "-72.08 万元" }, { "budget.adjusted": "407.54 万元" }, "335.46 − 72.08 = 263.38", "144.16"],
  ["TIE-BUDGET-INCOME", { "budget.income.total": "335.46 万元", "budget.income.general": "61.37 万元", "budget.income.fund": "274.09 万元" }, { "budget.income.general": "67.31 万元" }, "67.31 + 274.09 = 341.40", "5.94"],
  ["TIE-BUDGET-SPEND", { "budget.spend.total": "335.46 万元", "budget.spend.basic": "61.37 万元", "budget.spend.project": "274.09 万元" }, { "budget.spend.project": "274.90 万元" }, "61.37 + 274.90 = 336.27", "0.81"],
  ["TIE-BUDGET-BASIC", { "budget.spend.basic": "61.37 万元", "budget.spend.personnel": "56.57 万元", "publicOutlay.budget": "4.8 万元" }, { "publicOutlay.budget": "48 万元" }, "56.57 + 48.00 = 104.57", "43.20"],
  ["TIE-BUDGET-INCOME-GRAND-TOTAL", { "budget.income.grandTotal": "350 万元", "budget.income.total": "335 万元", "budget.carryover.opening": "15 万元" }, { "budget.income.grandTotal": "335 万元" }, "335.00 + 15.00 = 350.00", "15.00"],
  ["TIE-BUDGET-SPEND-GRAND-TOTAL", { "budget.spend.grandTotal": "350 万元", "budget.spend.total": "335 万元", "budget.carryover.closing": "15 万元" }, { "budget.carryover.closing": "51 万元" }, "335.00 + 51.00 = 386.00", "36.00"],
  ["TIE-BUDGET-GRAND-TOTALS", { "budget.spend.grandTotal": "350 万元", "budget.income.grandTotal": "350 万元" }, { "budget.income.grandTotal": "305 万元" }, "收入预算总计 305.00", "45.00"],
  // the sum row left at 0 while its 其中 rows are filled
  ["TIE-FORM-INITIAL", { "budget.initial": "90 万元", "form.initial.appropriation": "90 万元", "form.initial.carryover": "0 万元" }, { "budget.initial": "0 万元" }, "90.00 + 0.00 = 90.00", "90.00"],
  ["TIE-FORM-ADJUSTED", { "budget.adjusted": "89.974 万元", "form.adjusted.appropriation": "89.974 万元" }, { "budget.adjusted": "0 万元" }, "其中：当年财政拨款（全年预算数） 89.974", "89.974"],
  ["TIE-FORM-SPENT", { "spend.total": "95 万元", "form.spend.appropriation": "80 万元", "form.spend.carryover": "10 万元", "form.spend.other": "5 万元" }, { "form.spend.other": "15 万元" }, "80.00 + 10.00 + 15.00 = 105.00", "10.00"],
  ["TIE-PROCUREMENT-KINDS", { "procurement.actual": "23.01 万元", "procurement.goods": "13.01 万元", "procurement.services": "10 万元" }, { "procurement.services": "100 万元" }, "13.01 + 100.00 = 113.01", "90.00"],
  // 2.27 + 1.33 = 3.60: items of 3.78, of which not all are named
  ["TIE-PUBLIC-OUTLAY-ITEMS", { "publicOutlay.actual": "3.78 万元", "publicOutlay.office.actual": "2.27 万元", "publicOutlay.utilities.actual": "1.33 万元" }, { "publicOutlay.office.actual": "22.7 万元" }, "22.70 + 1.33 = 24.03", "20.25"],
  ["TIE-PUBLIC-OUTLAY-BUDGET-ITEMS", { "publicOutlay.budget": "4.8 万元", "publicOutlay.office.budget": "2 万元" }, { "publicOutlay.office.budget": "5 万元" }, "办公经费预算数 5.00", "0.20"],
  ["TIE-VEHICLES-KEPT", { "vehicles.total": "5", "vehicles.official": "2", "vehicles.enforcement": "2" }, { "vehicles.enforcement": "4" }, "2 + 4 = 6", "1"],
];

export const tieCases: readonly Case[] = rows.flatMap(([code, holds, breaks, working, difference]) =>
  casesOf(
    code,
    ["passes", "comes out", { facts: holds }],
    ["fails", "does not come out", { facts: { ...holds, ...breaks } }, { working, difference }],
    ["notApplicable", "nothing but zeros", { facts: zeros(holds) }],
    ["lacksData", "without its total", { facts: withoutTotal(holds) }],
  ),
);

function zeros(facts: SaidFacts): SaidFacts {
  return Object.fromEntries(Object.entries(facts).map(([ref, says]) => [ref, `0 ${String(says).split(" ")[1] ?? ""}`.trim()]));
}

function withoutTotal(facts: SaidFacts): SaidFacts {
  const [total] = Object.keys(facts) as FactRef[];
  return Object.fromEntries(Object.entries(facts).filter(([ref]) => ref !== total));
}
