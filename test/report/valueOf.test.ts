import type { Facts } from "../../src/facts/facts";
import { plainStyle } from "../../src/report/style";
import type { ReportStyle } from "../../src/report/style";
import { tellingOf } from "../../src/report/telling";
import { printMeasured } from "../../src/report/terms/measured";
import { parseTerm } from "../../src/report/terms/term";
import { valueOf } from "../../src/report/terms/valueOf";
import { baojing } from "./baojing";
import { evaluationOf } from "./evaluationOf";
import { factsOf, indicatorRow } from "./factsOf";

const yuan: ReportStyle = { ...plainStyle, money: "元", thousands: true };

function printed(term: string, facts: Facts = baojing(), style: ReportStyle = plainStyle): string {
  const found = valueOf(term, tellingOf(evaluationOf(facts), style));
  return found.known ? `${printMeasured(found.measured, style)} ← ${found.source.of}` : `? ${found.needs.map((need) => `${need.kind} ${need.what}`).join("; ")}`;
}

describe("a term and its figure", () => {
  test.each([
    ["a fact", "income.total", "263.38万元 ← facts/income.total@2019"],
    ["the year before", "threePublic.budget@prior", "1.00万元 ← facts/threePublic.budget@2018"],
    ["a count keeps its unit", "staff.onPost", "6人 ← facts/staff.onPost@2019"],
    ["a rate", "rates/staffControl", "54.55% ← rates/staffControl"], // 6 ÷ 11 = 0.54545…
    ["points", "scores/procurement-execution", "0分 ← scores/procurement-execution"],
    ["points lost", "lost/procurement-execution", "6分 ← lost/procurement-execution"],
    ["a first level", "groupFull/过程", "61分 ← groupFull/过程"],
    ["the year itself", "year", "2019 ← year"],
    ["a difference has no sign", "difference(income.total, spend.total)", "13.76万元 ← difference(facts/income.total@2019, facts/spend.total@2019)"], // 263.38 − 277.14
    ["a difference of rates is in points", "difference(rates/threePublicControl, rates/staffControl)", "53.55个百分点 ← difference(rates/threePublicControl, rates/staffControl)"], // 54.5454… − 1.00 = 53.5454…
    ["a share", "share(income.fund, income.total)", "75.88% ← share(facts/income.fund@2019, facts/income.total@2019)"], // 199.86 ÷ 263.38 = 0.758827…
    ["a sum", "sum(income.general, income.fund)", "263.38万元 ← sum(facts/income.general@2019, facts/income.fund@2019)"],
    ["a size", "size(budget.adjustment)", "72.08万元 ← size(facts/budget.adjustment@2019)"],
    ["what a figure says of itself reads back", "difference(facts/income.total@2019, facts/spend.total@2019)", "13.76万元 ← difference(facts/income.total@2019, facts/spend.total@2019)"],
  ])("%s", (_, term, expected) => {
    expect(printed(term)).toBe(expected);
  });

  test("money of any unit is brought to the report's unit, exactly", () => {
    const facts = factsOf({ "spend.total": "3354600.055元", "income.total": "335.46万元" });
    expect(printed("spend.total", facts)).toBe("335.46万元 ← facts/spend.total@2019");
    expect(printed("spend.total", facts, yuan)).toBe("3,354,600.06元 ← facts/spend.total@2019"); // half-up at the second decimal
    expect(printed("income.total", facts, yuan)).toBe("3,354,600.00元 ← facts/income.total@2019");
  });

  test("an indicator's completion, and a ceiling the other way round", () => {
    const facts = factsOf({}, { indicators: [indicatorRow(["产出指标", "数量指标"], "会议", "≥155场", "162场"), indicatorRow(["产出指标", "成本指标"], "成本", "≤100万元", "80万元")] });
    expect(printed("completion/0", facts)).toBe("104.52% ← completion/0"); // 162 ÷ 155 = 1.045161…
    expect(printed("completion/1", facts)).toBe("125.00% ← completion/1"); // 100 ÷ 80
  });

  test.each([
    ["a measure word nobody listed", "32期", "40期", "125.00% ← completion/0"], // 40 ÷ 32
    ["another unit", "50万份", "60万元", "? missing 指标完成率"],
    ["words", "效果明显", "效果明显", "? missing 指标完成率"],
    ["dates", "12月底前", "11月底前", "? missing 指标完成率"],
    ["no result yet", "32期", "", "? missing 指标完成率"],
    ["a target of nothing", "0件", "3件", "? noBase 指标完成率"],
  ])("completion: %s", (_, target, actual, expected) => {
    expect(printed("completion/0", factsOf({}, { indicators: [indicatorRow(["产出指标"], "指标", target, actual)] }))).toBe(expected);
  });
});

describe("what has no figure says what it lacks", () => {
  test.each([
    ["a fact that nobody states", "budget.adjusted", {}, "? missing 全年预算数"],
    ["two values", "income.total", { "income.total": "contradictory" }, "? contradictory 本年收入合计"],
    ["a cell that is no number", "income.total", { "income.total": "unreadable" }, "? unreadable 本年收入合计"],
    ["money without unit", "income.total", { "income.total": "263.38" }, "? unit 本年收入合计"],
    ["last year is named as such", "income.total@prior", {}, "? missing 上年本年收入合计"],
    ["a share of nothing", "share(income.fund, income.total)", { "income.fund": "1万元", "income.total": "0万元" }, "? noBase 比率"],
    ["growth over a negative base", "growth(carryover.closing, carryover.closing@prior)", { "carryover.closing": "1万元", "carryover.closing@prior": "-2万元" }, "? noBase 比率"],
    ["a rate over a zero base", "rates/staffControl", { "staff.onPost": "6人", "staff.quota": "0人" }, "? noBase 在职人员控制率"],
    ["a rate without its facts", "rates/staffControl", { "staff.onPost": "6人" }, "? missing 编制数"],
    ["points that nobody gave", "scores/key-work", {}, "? points 重点工作实际完成率"],
    ["a blank is not a zero in a difference", "difference(income.total, spend.total)", { "income.total": "1万元" }, "? missing 本年支出合计"],
  ] as const)("%s", (_, term, said, expected) => {
    expect(printed(term, factsOf(said))).toBe(expected);
  });

  test.each(["", "growth(a)", "share(a, b, c)", "mean(a, b)", "sum(a", "a b", "a]"])("%p is no term", (text) => {
    expect(() => parseTerm(text)).toThrow(/term/);
  });
});
