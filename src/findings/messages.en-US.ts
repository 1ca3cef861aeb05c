import type { FindingCode } from "./finding";
import type { Values, Wording } from "./wording";
import { quoted } from "../quantity/quoted";
import { when } from "./wording";

const recheck = "Check these cells, correct the wrong one and run the checks again.";

const sum = (rule: string): Wording => ({
  says: (v) =>
    `${when(v.year, (y) => `${y}: `)}${rule}, but ${v.working} ${v.unit} while ${quoted(v.total)} is ${v.printed} ${v.unit}: a difference of ` +
    `${v.difference} ${v.unit}${when(v.absent, (absent) => `; not filled in or not recognised: ${absent}`)}`,
  next: recheck,
});

const above = (what: string, next: string): Wording => ({
  says: (v) =>
    `${what}: ${quoted(v.amountName)} ${v.amount} ${v.unit} against ${quoted(v.limitName)} ${v.limit} ${v.unit}, ${v.difference} ${v.unit} over` +
    when(v.share, (share) => ` (${share})`),
  next,
});

const rate = (what: string, next: string): Wording => ({
  says: (v) => `${what}: ${v.rate} is ${v.printed} (${v.working}), ${v.side} ${v.limit}`,
  next,
});

const row = ({ row: name }: Values): string => quoted(name);

/** The words of every finding, en-US. Names of items stay as the workbook has them. */
export const messages: Readonly<Record<FindingCode, Wording>> = {
  "TIE-OPENING-INCOME": sum("Opening balance plus income less expenditure should give the closing balance"),
  "TIE-INCOME-GRAND-TOTAL": sum("The income side should total income, balance used and opening balance"),
  "TIE-SPEND-GRAND-TOTAL": sum("The expenditure side should total expenditure, balance distributed and closing balance"),
  "TIE-GRAND-TOTALS": sum("Both sides should have one total"),
  "TIE-INCOME-KINDS": sum("The kinds of income should add up to the income of the year"),
  "TIE-SPEND-FUNCTIONS": sum("The functional classes should add up to the expenditure of the year"),
  "TIE-SPEND-NATURE": sum("Basic, project and other expenditure should add up to the expenditure of the year"),
  "TIE-BASIC-SPEND": sum("Personnel and operating outlay should add up to basic expenditure"),
  "TIE-PROJECT-CONSTRUCTION": sum("Construction projects should be part of project expenditure"),
  "TIE-SPEND-ECONOMIC": sum("The economic classes should add up to the expenditure of the year"),
  "TIE-APPROPRIATION-INCOME": sum("The three budgets should add up to the appropriated income"),
  "TIE-APPROPRIATION-SPEND": sum("The three budgets should add up to the appropriated expenditure"),
  "TIE-GENERAL-BALANCE": sum("General public budget: opening balance plus income less expenditure should give the closing balance"),
  "TIE-FUND-BALANCE": sum("Government funds: opening balance plus income less expenditure should give the closing balance"),
  "TIE-GENERAL-NATURE": sum("Basic and project expenditure should add up to general public budget expenditure"),
  "TIE-GENERAL-BASIC": sum("Personnel and operating outlay should add up to basic expenditure of the general public budget"),
  "TIE-THREE-PUBLIC-ACTUAL": sum("Travel abroad, vehicles and reception should add up to the three public expenses paid"),
  "TIE-THREE-PUBLIC-BUDGET": sum("Travel abroad, vehicles and reception should add up to the budgeted three public expenses"),
  "TIE-VEHICLES-ACTUAL": sum("Purchase and running should add up to the cost of official vehicles"),
  "TIE-VEHICLES-BUDGET": sum("Purchase and running should add up to the budget for official vehicles"),
  "TIE-THREE-PUBLIC-CHANGE": sum("The printed change should be this year's three public expenses less last year's"),
  "TIE-OPENING-PRIOR-CLOSING": {
    ...sum("The opening balance should be last year's closing balance"),
    next: "Explain a correction of the opening balance in the report, or correct the cells.",
  },
  "TIE-ADJUSTED-BUDGET": sum("The adjusted budget should be the initial budget plus the adjustment"),
  "TIE-BUDGET-INCOME": sum("The kinds of budgeted income should add up to their total"),
  "TIE-BUDGET-SPEND": sum("Budgeted basic and project expenditure should add up to their total"),
  "TIE-BUDGET-BASIC": sum("Budgeted personnel and operating outlay should add up to budgeted basic expenditure"),
  "TIE-BUDGET-INCOME-GRAND-TOTAL": sum("The budgeted income side should total income, balance used and carry-over"),
  "TIE-BUDGET-SPEND-GRAND-TOTAL": sum("The budgeted expenditure side should total expenditure and carry-over"),
  "TIE-BUDGET-GRAND-TOTALS": sum("Both sides of the budget should have one total"),
  "TIE-FORM-INITIAL": sum("Appropriation, carry-over and other funds should add up to the initial budget"),
  "TIE-FORM-ADJUSTED": sum("Appropriation, carry-over and other funds should add up to the adjusted budget"),
  "TIE-FORM-SPENT": sum("Appropriation, carry-over and other funds should add up to the spending"),
  "TIE-PROCUREMENT-KINDS": sum("Goods, works and services should add up to procurement"),
  "TIE-PUBLIC-OUTLAY-ITEMS": sum("The items named should not exceed the operating outlay"),
  "TIE-PUBLIC-OUTLAY-BUDGET-ITEMS": sum("The items named should not exceed the budgeted operating outlay"),
  "TIE-VEHICLES-KEPT": sum("The kinds of vehicles named should not exceed all vehicles kept"),

  "SPEND-ABOVE-MEANS": above("Spent more than there was", "Check whether income, balances and expenditure have the same scope."),
  "EXECUTION-OVER": above("Spent more than the adjusted budget", "Check whether the adjustment is included, and explain the excess."),
  "THREE-PUBLIC-OVER": above("Three public expenses above budget", "Check, then explain the excess."),
  "THREE-PUBLIC-BELOW-DETAIL": above(
    "Detail of basic expenditure above the same item of the three public expenses",
    "The detail should be part of it: check both tables.",
  ),
  "THREE-PUBLIC-GROWTH": above("Three public expenses grew", "Explain the growth in the report."),
  "PUBLIC-OUTLAY-OVER": above("Operating outlay above budget", "Check, then explain the excess."),
  "STAFF-OVER": above("More staff than the quota", "Check the scope of both counts; explain an actual excess."),
  "BUILDING-OVER": above("Building above what was approved", "Check the approval; explain an actual excess."),
  "PROCUREMENT-OVER": above("Procurement above budget", "Check whether the procurement budget was raised, and explain."),

  "EXECUTION-LOW": rate("Low execution", "Give the reason and the measures under 执行率说明."),
  "PROCUREMENT-LOW": rate("Low procurement execution", "Check both amounts and explain what was not procured."),
  "CARRYOVER-HIGH": rate("High carry-over", "Explain how it arose and how it will be used up."),
  "ADJUSTMENT-LARGE": rate("Large budget adjustment", "Give the basis and the reason of the adjustment."),
  "ASSET-USE-LOW": rate("Low use of fixed assets", "Explain idle assets and the measures taken."),
  "RATE-OUT-OF-RANGE": rate("Rate out of range", "A part cannot exceed the whole: check for swapped or different scopes."),
  "CHANGE-UNEXPLAINED": {
    says: (v) => `${quoted(v.name)} changed by ${v.percent} (${v.prior} → ${v.current} ${v.unit}) and no reason is given`,
    next: "Explain the change in the report.",
  },
  "RATE-NO-BASE": {
    says: (v) => `${v.rate} cannot be computed: its base ${quoted(v.base)} is ${v.value}${when(v.row, (name) => `, so ${quoted(name)} gets no points yet`)}`,
    next: "Check whether the figure was left out; where it is zero, give the points on the sheet 绩效评分.",
  },
  "RATE-MISSING-FACT": {
    says: (v) =>
      `${v.rate} cannot be computed without ${v.missing}${when(v.where, (where) => ` (usually in ${where})`)}` +
      when(v.row, (name) => `, so ${quoted(name)} gets no points yet`),
    next: "Fill in the figure.",
  },
  "RATE-UNIT-SUSPECT": {
    says: (v) => `${v.rate} is ${v.printed} (${v.working}), about ten thousand times off: one amount may be in 元 and the other in 万元`,
    next: "Check the units of both amounts.",
  },
  "RATE-PRINTED-DIFFERS": {
    says: (v) => `${v.rate} is printed as ${v.printed}; ${v.working} gives ${v.computed}`,
    next: "Correct the rate, or check its two figures.",
  },
  "FACT-CONTRADICTORY": {
    says: (v) => `${when(v.year, (y) => `${y}: `)}${quoted(v.name)} has different values in different places: ${v.readings}`,
    next: "Decide which one holds and correct the other.",
  },
  "FACT-UNREADABLE": {
    says: (v) => `${when(v.year, (y) => `${y}: `)}${quoted(v.name)} reads ${quoted(v.text)}, which is not one number`,
    next: "Type a number; 0 where there was nothing.",
  },
  "FACT-NEGATIVE": {
    says: (v) => `${when(v.year, (y) => `${y}: `)}${quoted(v.name)} is ${v.value} ${v.unit}; it should not be negative`,
    next: recheck,
  },

  "SCORE-CLAIMED-DIFFERS": {
    says: (v) => `${row(v)} claims ${v.claimed} points; the standard gives ${v.points}, a difference of ${v.difference}: ${v.working}`,
    next: "Correct the points, or check the figures used.",
  },
  "SCORE-SUBTOTAL": {
    says: (v) =>
      `${row(v)}: the printed subtotal (${v.what}) is ${v.printed}, its items add up to ${v.computed} (${v.working}), a difference of ` +
      `${v.difference}${when(v.blank, (blank) => `; without points: ${blank}`)}`,
    next: "Check the items and the subtotal.",
  },
  "SCORE-TOTAL": {
    says: (v) =>
      `The printed total (${v.what}) is ${v.printed}, the items add up to ${v.computed}, a difference of ${v.difference}` +
      when(v.bySubtotals, (by) => `; the subtotals add up to ${by}`),
    next: "Check the subtotals first, then correct the total.",
  },
  "SCORE-RANGE": { says: (v) => `${row(v)} has ${v.points} points, outside 0 to ${v.full}`, next: "Correct the points." },
  "SCORE-FULL-DIFFERS": {
    says: (v) => `${row(v)} has a full mark of ${v.printed} in the sheet, ${v.full} in ${v.rubric}`,
    next: "Check which version of the rubric applies, or correct the full mark.",
  },
  "SCORE-ROW-UNKNOWN": {
    says: (v) => `${row(v)}${when(v.points, (p) => ` (${p} points)`)} is no row of ${v.rubric}`,
    next: "Check for an outdated template; an added indicator needs the finance bureau's consent.",
  },
  "SCORE-ROW-MISSING": {
    says: (v) => `The scoring sheet has no ${row(v)} (${v.full} points), which ${v.rubric} asks for`,
    next: "Add the row.",
  },
  "SCORE-PENDING": { says: (v) => `${row(v)} (${v.full} points) needs a person's points`, next: "Give them on the sheet 绩效评分." },
  "SCORE-RULE-OPEN": {
    says: (v) => `The standard of ${row(v)} does not say what happens here: ${v.working}${when(v.points, (p) => `; ${p} points stand as claimed`)}`,
    next: "Follow the reading of the local finance bureau.",
  },
  "SCORE-REASON-MISSING": {
    says: (v) => `${row(v)} has ${v.points} of ${v.full} points and no reason for the ${v.lost} lost`,
    next: "Give the reason and the measures.",
  },
  "SCORE-CEILING": {
    says: (v) => `The total is ${v.printed}; with an execution rate of ${v.rate} (${v.working}) it cannot pass ${v.ceiling}`,
    next: "Correct the total and the grade.",
  },
  "GRADE-DIFFERS": { says: (v) => `The grade is ${quoted(v.printed)}; ${v.total} points make ${quoted(v.grade)}`, next: "Correct the grade or the total." },
  "FULL-MARK-DESPITE-PROBLEM": {
    says: (v) => `${row(v)} has full marks while the problems name: ${v.text}`,
    next: "Decide whether points should be taken off, or reword the problem.",
  },

  "INDICATOR-UNIT": {
    says: (v) => `Indicator ${row(v)} has the target ${quoted(v.target)} and the result ${quoted(v.actual)} in different units`,
    next: "Use one unit.",
  },
  "INDICATOR-COMPLETION": {
    says: (v) => `Indicator ${row(v)} prints a completion of ${v.printed}; ${v.working} gives ${v.computed}`,
    next: "Correct the completion, or check target and result.",
  },
  "INDICATOR-NO-ACTUAL": { says: (v) => `Indicator ${row(v)} has the target ${quoted(v.target)} and no result`, next: "Fill in the result." },
  "INDICATOR-NO-TARGET": { says: (v) => `Indicator ${row(v)} has the result ${quoted(v.actual)} and no target`, next: "Fill in the target." },
  "INDICATOR-RANGE": { says: (v) => `Indicator ${row(v)} has ${v.points} points, outside 0 to ${v.full}`, next: "Correct the points." },
  "INDICATOR-FULL-UNMET": {
    says: (v) =>
      `Indicator ${row(v)} was not met (target ${v.target}, result ${v.actual}) and has the full ${v.full} points; in proportion about ${v.points}`,
    next: "Correct the points by the scoring rule and give the reason.",
  },
  "INDICATOR-REASON-MISSING": {
    says: (v) => `Indicator ${row(v)} gives no reason for its deviation (${v.why})`,
    next: "Give the reason and the measures.",
  },
  "INDICATOR-OVERACHIEVED": {
    says: (v) => `Indicator ${row(v)} reached ${v.printed} (${v.working}), far above its target`,
    next: "Explain; where the target was too low, lower the points as the rules say.",
  },
  "INDICATOR-CAPPING": {
    says: (v) => `Over-achieved indicators are treated differently: ${v.capped} capped at 100%, ${v.uncapped} as they are`,
    next: "Treat them alike: points never above the full mark; completion either capped everywhere or nowhere.",
  },
  "INDICATOR-WEIGHTS": {
    says: (v) => `The indicators' full marks add up to ${v.computed}; with the execution rate that is not 100, a difference of ${v.difference}`,
    next: "Check the full marks.",
  },
};
