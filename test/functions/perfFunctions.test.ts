import { call, errorOf, messageOf } from "./call";

const over = "≤100%计5分；每超过1个百分点扣0.5分，扣完为止";
const hunan = "hunan/department-2019";

type Row = readonly [name: string, given: readonly unknown[], expected: string | number, why: string];

const values: readonly Row[] = [
  ["EXECRATE", [973.5, 1000], 0.9735, "973.5 ÷ 1000"],
  ["EXECRATE", [0.1 + 0.2, 0.3], 1, "0.30000000000000004 is the 0.3 of the screen"],
  ["EXECRATE", [1200, 1000], 1.2, "may exceed 1"],
  ["EXECRATE", [0, 1000], 0, "a stated 0 is a figure"],
  ["COMPLETIONRATE", [15.8, 335.46, -72.08, 2.05], 0.992657067125152, "(15.80 + 335.46 − 72.08 − 2.05) ÷ 279.18 = 277.13 ÷ 279.18"],
  ["STAFFRATE", [6, 11], 0.545454545454545, "6 ÷ 11, 15 digits"],
  ["CARRYOVERCHANGE", [2.05, 15.8], -0.870253164556962, "(2.05 − 15.80) ÷ 15.80"],
  ["COSTSAVING", [100, 95], 0.05, "(100 − 95) ÷ 100"],
  ["GROWTH", [110, 100], 0.1, "by the earlier period"],
  ["CHANGE", [5, 8], -3, "5 − 8"],
  ["SHARE", [25, 200], 0.125, "25 ÷ 200"],
  ["TARGETRATE", [48, 50], 0.96, "≥ where nothing is said"],
  ["TARGETRATE", ["48个", "≥50个"], 0.96, "texts of an indicator sheet"],
  ["TARGETRATE", [0.93, "≥95%"], 0.978947368421053, "93 ÷ 95: a percent text is the share of a percent cell"],
  ["TARGETRATE", [90, "≤100"], 1.11111111111111, "the target's own ≤"],
  ["TARGETRATE", [90, 100, "≤", 1], 1, "capped"],
  ["TARGETRATE", [125, 100, "="], 0.8, "100 ÷ 125"],
  ["TARGETRATE", [0, 5, "≤"], 1, "no accident, at most five"],
  ["TARGETRATE", ["1200000元", "≥100万元"], 1.2, "120万元 ÷ 100万元"],
  ["POINTS", [5, 1.03, over], 3.5, "5 − 3 × 0.5"],
  ["POINTS", [5, "103%", over], 3.5, "as typed"],
  ["POINTS", [10, 0.8, "按比例"], 8, "财预〔2020〕10号"],
  ["POINTS", [10, 0.8, "按比例60"], 5, "财预〔2021〕101号: 10 × 20 ÷ 40"],
  ["POINTS", [3, 2, "每发现一起扣1分，扣完为止"], 1, "3 − 2 × 1"],
  ["POINTS", [10, "良", "优得10分，良得8分，中得6分，差得0分"], 8, "a tier"],
  ["POINTS", [3, 1 / 3, "按比例"], 1, "3 × 0.333333333333333 = 0.999999999999999 → 1.00"],
  ["RUBRICPOINTS", [hunan, "staff-control", 6 / 11], 5, "54.55% ≤ 100%"],
  ["RUBRICPOINTS", [hunan, "budget-completion", 0.9927], 3, "one step of 5 points"],
  ["RUBRICPOINTS", [hunan, "staff-control", 1.01, 10], 9.5, "another full mark: 10 − 0.5"],
  ["GRADE", [90], "优", "90 included"],
  ["GRADE", [89.99], "良", ""],
  ["GRADE", [108, 120], "优", "108 of 120 is 90"],
  ["GRADE", [55, 100, "60:合格，0:不合格"], "不合格", "bands typed, full-width comma"],
  ["GRADE", [92, null, hunan], "优", "the rubric's own"],
  ["CAP", [95, 0.75, "80%:90,60%:80"], 90, "below 80%"],
  ["CAP", [95, 0.5, "80%:90,60%:80"], 80, "the lowest that applies"],
  ["CAP", [95, 0.8, "80%:90"], 95, "80% is not below 80%"],
  ["CAP", [70, 0.5, "80%:90"], 70, "never raises"],
  ["AMOUNT", ["1,234.5万元"], 1234.5, "its own unit"],
  ["AMOUNT", ["１，２３４．５万元", "元"], 12345000, "full-width, converted"],
  ["AMOUNT", ["2亿", "万元"], 20000, "money where money is asked for"],
  ["AMOUNT", ["1,234", "万元"], 1234, "no unit: taken to be in the one asked for"],
  ["AMOUNT", [1234, "万元"], 1234, "a number passes"],
  ["AMOUNT", ["≥50个"], 50, ""],
  ["AMOUNT", ["95%"], 95, "95 with unit %"],
  ["AMOUNT", ["壹佰万元整"], 100, ""],
  ["AMOUNT", ["—"], 0, "a stated nothing"],
  ["TIES", [100, 100], "相符", ""],
  ["TIES", [0.3, 0.1 + 0.2], "相符", "the noise of binary is no difference"],
  ["TIES", [100, 100.01], "不符，差0.01", ""],
  ["TIES", [100.01, 100], "不符，差0.01", "without a sign"],
  ["TIES", [100, 100.01, 0.01], "相符", "within tolerance"],
  ["EXPLAIN", ["EXECRATE", 973.5, 1000], "973.50 ÷ 1,000.00 × 100% = 97.35%", ""],
  ["EXPLAIN", ["perf.staffrate", 6, 11], "6 ÷ 11 × 100% = 54.55%", "as people write it"],
  ["EXPLAIN", ["CHANGE", 5, 8], "5.00 − 8.00 = −3.00", ""],
  ["EXPLAIN", ["GROWTH", 90, 100], "(90.00 − 100.00) ÷ 100.00 × 100% = −10.00%", ""],
  ["EXPLAIN", ["TARGETRATE", 90, 100, "≤", 1], "100 ÷ 90 × 100% = 111.11%，封顶100.00%", ""],
  ["EXPLAIN", ["RUBRICPOINTS", hunan, "budget-completion", 0.9927], "得3分（低于100%，差0.73个百分点，按5%一档计1档，扣2分）", ""],
  [
    "EXPLAIN",
    ["POINTS", 5, 1.03, over],
    "不高于100%得满分，每高1个百分点扣0.5分（不足1个百分点按1个百分点计），扣完为止；得3.5分（高于100%，超出3个百分点，按1%一档计3档，扣1.5分）",
    "",
  ],
];

const refusals: readonly (readonly [name: string, given: readonly unknown[], error: string, message: RegExp])[] = [
  ["EXECRATE", [null, 1000], "#N/A", /“支出数”是空/],
  ["EXECRATE", [973.5], "#N/A", /“预算数”是空/],
  ["EXECRATE", ["", 1000], "#N/A", /“支出数”/],
  ["EXECRATE", ["约900万", 1000], "#VALUE!", /“支出数”.*约900万.*AMOUNT/],
  ["EXECRATE", ["973.5", 1000], "#VALUE!", /文本/],
  ["EXECRATE", [true, 1000], "#VALUE!", /逻辑值/],
  ["EXECRATE", [973.5, 0], "#DIV/0!", /分母/],
  ["EXECRATE", [973.5, -1], "#DIV/0!", /负数/],
  ["EXECRATE", [{ error: "#REF!", message: "" }, 1000], "#REF!", /^$/],
  ["EXECRATE", [1e308, 1e-308], "#NUM!", /超出/],
  ["COMPLETIONRATE", [15.8, 335.46, -72.08], "#N/A", /“年末结余”/],
  ["COMPLETIONRATE", [0, 100, -100, 0], "#DIV/0!", /分母/],
  ["GROWTH", [1, 0], "#DIV/0!", /分母/],
  ["TARGETRATE", [48, 0], "#DIV/0!", /“目标值”/],
  ["TARGETRATE", [48, "50-60个"], "#VALUE!", /“目标值”.*50-60个/],
  ["TARGETRATE", ["48个", "≥50万元"], "#VALUE!", /个.*万元/],
  ["TARGETRATE", [48, 50, "尽量多"], "#VALUE!", /“方向”/],
  ["TARGETRATE", [48, 50, "≥", 0], "#NUM!", /“封顶”/],
  ["POINTS", [5, null, over], "#N/A", /“指标值”是空/],
  ["POINTS", [5, "好", over], "#VALUE!", /“好”/],
  ["POINTS", [5, "85万元", over], "#VALUE!", /85万元/],
  ["POINTS", [0, 1, over], "#NUM!", /“分值”/],
  ["POINTS", [5, 1, "酌情给分"], "#N/A", /酌情/],
  ["POINTS", [5, 1, ""], "#N/A", /“评分标准”是空/],
  ["POINTS", [8, 1, over], "#N/A", /分值/],
  ["POINTS", [10, "达成", "定性三档"], "#N/A", /须由人评定/],
  ["RUBRICPOINTS", ["hunan/1066", "staff-control", 1], "#N/A", /hunan\/1066/],
  ["RUBRICPOINTS", [hunan, "nothing", 1], "#N/A", /nothing/],
  ["RUBRICPOINTS", [hunan, "constructor", 1], "#N/A", /constructor/],
  ["RUBRICPOINTS", [hunan, "staff-control", null], "#N/A", /“指标值”是空/],
  ["GRADE", [120], "#NUM!", /0至100/],
  ["GRADE", [-1], "#NUM!", /0至100/],
  ["GRADE", [null], "#N/A", /“总分”/],
  ["GRADE", [90, 100, "优良中差"], "#VALUE!", /等级办法/],
  ["GRADE", [50, 100, "90:优,60:中"], "#N/A", /低于最低/],
  ["CAP", [95, 0.5], "#N/A", /请给出封顶办法/],
  ["CAP", [95, 0.5, "八成"], "#VALUE!", /封顶办法/],
  ["CAP", [95, null, "80%:90"], "#N/A", /“预算执行率”/],
  ["AMOUNT", [""], "#N/A", /空/],
  ["AMOUNT", ["50-60万元"], "#VALUE!", /区间/],
  ["AMOUNT", ["1,5"], "#VALUE!", /不止一种读法/],
  ["AMOUNT", ["已完成"], "#VALUE!", /不是数/],
  ["AMOUNT", ["50个", "万元"], "#VALUE!", /“个”.*“万元”/],
  ["TIES", [null, 0], "#N/A", /“应有数”/],
  ["TIES", [1, 2, -1], "#NUM!", /允许误差/],
  ["EXPLAIN", ["EXECRATE", 1, 0], "#DIV/0!", /分母/],
  ["EXPLAIN", ["没有这个", 1], "#N/A", /没有这个/],
  ["EXPLAIN", ["GRADE", 90], "#N/A", /GRADE/],
  ["CITE", ["mof-2020-10:annex-99"], "#N/A", /annex-99/],
  ["CITE", ["toString"], "#N/A", /toString/],
];

describe("values", () => {
  test.each(values)("%s(%j) → %s %s", (name, given, expected) => {
    expect(call(name, ...given)).toBe(expected);
  });
});

describe("refusals", () => {
  test.each(refusals)("%s(%j) → %s", (name, given, error, message) => {
    const answer = call(name, ...given);
    expect(errorOf(answer)).toBe(error);
    expect(messageOf(answer)).toMatch(message);
  });
});

describe("CITE", () => {
  test("a clause by its id, marked while nobody has read it", () => {
    expect(call("CITE", "mof-2020-10:grades")).toBe("《项目支出绩效评价管理办法》（财预〔2020〕10号）评价等级");
    expect(call("CITE", "mof-2020-10:annex-1")).toMatch(/^《项目支出绩效评价管理办法》（财预〔2020〕10号）附件1.*（条文尚未核对）$/);
  });

  test("a function by its name gives every clause of its formula", () => {
    expect(call("CITE", "COSTSAVING")).toMatch(/财预〔2013〕53号.*；.*财预〔2020〕10号/);
  });
});
