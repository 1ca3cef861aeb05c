import type { Rubric } from "../../src/rubrics/rubric";
import type { Case, Row } from "./caseOf";
import { casesOf } from "./caseOf";
import type { ToldIndicator } from "./scoredOf";
import { hunan, indicator } from "./scoredOf";

/** A project form of 100 points: execution 10, the indicators 90. */
const form: Rubric = {
  ...hunan(),
  id: "test/project-form",
  subject: "project",
  criteria: hunan().criteria.slice(0, 1).map((criterion) => ({ ...criterion, full: "10", judges: { rate: "execution" } })),
};

const told = (...rows: readonly ToldIndicator[]): Row[2] => ({ indicators: rows.map((row, index) => indicator(index + 8, row)), rubric: form });
const none: Row = ["notApplicable", "no indicators", {}];

export const indicatorCases: readonly Case[] = [
  ...casesOf(
    "INDICATOR-UNIT",
    ["passes", "50个 and 55个; 万元 and 元", told({ target: "≥50个", actual: "55个" }, { target: "≤90万元", actual: "899740元" }, { target: "≥95%", actual: "96.5" })],
    ["fails", "条 against 件", told({ target: "≥12条", actual: "12件" }), { target: "≥12条", actual: "12件" }],
    none,
    ["lacksData", "words", told({ target: "效果明显", actual: "达成预期指标" })],
  ),
  ...casesOf(
    "INDICATOR-COMPLETION",
    // 45 ÷ 50 = 90%
    ["passes", "90%", told({ target: "≥50个", actual: "45个", completion: "90%" })],
    ["passes", "capped at 100%", told({ target: "≥50个", actual: "60个", completion: "100%" })],
    // ≤90: 90 ÷ 100 = 90%
    ["passes", "less is better", told({ target: "≤90万元", actual: "100万元", completion: "90%" })],
    // 162 ÷ 192 = 84.375%
    ["fails", "99% for 162 of 192", told({ target: "192篇", actual: "162篇", completion: "99%" }), { printed: "99%", computed: "84%" }],
    // 2 ÷ 3 = 66.666…%
    ["fails", "cut off", told({ target: "3次", actual: "2次", completion: "66.66%" }), { proposal: "truncated", proposalTo: "66.67%" }],
    none,
    ["lacksData", "a completion of words", told({ target: "完成", actual: "完成", completion: "100%" })],
  ),
  ...casesOf(
    "INDICATOR-NO-ACTUAL",
    ["passes", "every row has one", told({ target: "≥50个", actual: "55个" })],
    ["fails", "one row without", told({ target: "≥50个", actual: "55个" }, { name: "培训场次", target: "≥4场" }), { row: "培训场次", target: "≥4场" }],
    none,
    ["lacksData", "a target table", told({ target: "≥50个" }, { target: "≥4场" })],
  ),
  ...casesOf(
    "INDICATOR-NO-TARGET",
    ["passes", "every row has one", told({ target: "≥50个", actual: "55个" })],
    ["fails", "one row without", told({ name: "显示屏", actual: "2块" }), { row: "显示屏", actual: "2块" }],
    none,
    ["lacksData", "no results", told({ target: "≥50个" })],
  ),
  ...casesOf(
    "INDICATOR-RANGE",
    ["passes", "9 of 10", told({ full: "10", claimed: "9" })],
    ["fails", "11 of 10", told({ full: "10", claimed: "11" }), { points: "11", full: "10" }],
    none,
    ["lacksData", "no points", told({ full: "10" })],
  ),
  ...casesOf(
    "INDICATOR-FULL-UNMET",
    ["passes", "met", told({ target: "≥50个", actual: "50个", full: "10", claimed: "10" })],
    ["passes", "unmet, points lost", told({ target: "≥50个", actual: "45个", full: "10", claimed: "9" })],
    // 10 × 45 ÷ 50 = 9
    ["fails", "unmet with the full mark", told({ target: "≥50个", actual: "45个", full: "10", claimed: "10" }), { points: "9", full: "10" }],
    // 10 × 90 ÷ 120 = 7.5
    ["fails", "above a ceiling", told({ target: "≤90万元", actual: "120万元", full: "10", claimed: "10" }), { points: "7.5" }],
    none,
    ["lacksData", "a share or a percentage: nobody can tell", told({ target: "≥95%", actual: "0.96", full: "10", claimed: "10" })],
  ),
  ...casesOf(
    "INDICATOR-REASON-MISSING",
    ["passes", "a reason stands there", told({ target: "≥50个", actual: "45个", full: "10", claimed: "9", reason: "雨季停工" })],
    ["passes", "nothing lost", told({ target: "≥50个", actual: "50个", full: "10", claimed: "10" })],
    ["fails", "met, but points taken off without a word", told({ target: "≥50个", actual: "50个", full: "10", claimed: "9" }), { why: "得分9，低于分值10" }],
    ["fails", "unmet, no points column", told({ target: "≥50个", actual: "45个" }), { why: "未完成（指标值≥50个，完成值45个）" }],
    none,
    ["lacksData", "a target table", told({ target: "≥50个" })],
  ),
  ...casesOf(
    "INDICATOR-OVERACHIEVED",
    ["passes", "120%", told({ target: "≥50个", actual: "60个" })],
    ["passes", "340% with its reason", told({ target: "50次", actual: "170次", reason: "活动场次增加" })],
    ["fails", "340%", told({ target: "50次", actual: "170次" }), { printed: "340.00%", working: "170 ÷ 50 × 100%" }],
    none,
    ["lacksData", "words", told({ target: "提高", actual: "提高" })],
  ),
  ...casesOf(
    "INDICATOR-CAPPING",
    ["passes", "both as they are", told({ target: "50次", actual: "60次", completion: "120%" }, { target: "10次", actual: "14次", completion: "140%" })],
    ["fails", "one capped, one not", told({ name: "甲", target: "50次", actual: "60次", completion: "100%" }, { name: "乙", target: "10次", actual: "14次", completion: "140%" }), { capped: "“甲”", uncapped: "“乙”" }],
    none,
    ["lacksData", "nothing exceeded", told({ target: "50次", actual: "45次", completion: "90%" })],
  ),
  ...casesOf(
    "INDICATOR-WEIGHTS",
    ["passes", "50 + 40 beside 10 for execution", told({ full: "50" }, { full: "40" })],
    ["passes", "indicators that make 100 by themselves", told({ full: "60" }, { full: "40" })],
    // 50 + 42 = 92, where 90 are left
    ["fails", "92", told({ full: "50" }, { full: "42" }), { computed: "92", difference: "2" }],
    ["notApplicable", "a department", { indicators: [indicator(8, { full: "50" })] }],
    ["lacksData", "a row without its full mark", told({ full: "50" }, {})],
  ),
];
