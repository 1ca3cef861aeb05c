import type { FactRef } from "../../src/facts/fact";
import { plainStyle } from "../../src/report/style";
import { runsOf } from "../../src/report/sentences/told";
import { writePattern, writeText } from "../../src/report/sentences/writePattern";
import { tellingOf } from "../../src/report/telling";
import { evaluationOf } from "./evaluationOf";
import type { Said } from "./factsOf";
import { factsOf } from "./factsOf";

type Saying = Partial<Record<FactRef, Said>>;

function say(pattern: string, said: Saying, args: readonly string[] = []): string {
  const told = writePattern(pattern, tellingOf(evaluationOf(factsOf(said)), plainStyle), {}, args);
  return runsOf(told).map((run) => run.text).join("");
}

describe("a change against the year before", () => {
  test.each([
    ["more", { "spend.total": "134.97万元", "spend.total@prior": "100万元" }, "比上年的100.00万元增加34.97万元，增长34.97%"], // 34.97 ÷ 100, not ÷ 134.97
    ["less", { "spend.total": "75万元", "spend.total@prior": "100万元" }, "比上年的100.00万元减少25.00万元，下降25.00%"],
    ["the same", { "spend.total": "100万元", "spend.total@prior": "1000000元" }, "与上年持平"],
    ["the same once printed", { "spend.total": "100.001万元", "spend.total@prior": "100万元" }, "与上年持平"],
    ["from nothing", { "spend.total": "5万元", "spend.total@prior": "0万元" }, "比上年增加5.00万元（上年为零，不计算增幅）"],
    ["from below zero", { "spend.total": "5万元", "spend.total@prior": "-1万元" }, "比上年增加6.00万元（上年为负数，不计算增幅）"],
    ["deeper below zero", { "spend.total": "-3万元", "spend.total@prior": "-1万元" }, "比上年减少2.00万元（上年为负数，不计算降幅）"],
    ["to nothing", { "spend.total": "0万元", "spend.total@prior": "4万元" }, "比上年的4.00万元减少4.00万元，下降100.00%"],
    ["without the year before", { "spend.total": "5万元" }, "【待补充：需要“上年本年支出合计”，见收入支出决算总表】"],
    ["with a last year that says two things", { "spend.total": "5万元", "spend.total@prior": "contradictory" }, "【待补充：“上年本年支出合计”在工作簿中有不同的数，请核定，见收入支出决算总表】"],
  ] as const)("%s", (_, said, expected) => {
    expect(say("change", said, ["spend.total"])).toBe(expected);
  });
});

describe("sentences of the library", () => {
  test.each([
    [
      "a composition leaves out what is stated as zero and what nobody states",
      "final.income",
      { "income.total": "100万元", "income.general": "60万元", "income.fund": "40万元", "income.other": "0万元" },
      "2019年度收入合计100.00万元，其中：一般公共预算财政拨款收入60.00万元，占60.00%；政府性基金预算财政拨款收入40.00万元，占40.00%。",
    ],
    ["a composition of nothing is no clause", "final.income", { "income.total": "0万元", "income.general": "0万元" }, "2019年度收入合计0.00万元。"],
    ["one missing number, no sentence", "final.spend", { "spend.basic": "3万元" }, "【待补充：需要“本年支出合计”，见收入支出决算总表】"],
    ["a budget that grew", "budget.adjustment", { "budget.adjustment": "5万元" }, "年度执行中追加预算5.00万元。"],
    ["a budget that was cut", "budget.adjustment", { "budget.adjustment": "-72.08万元", "budget.adjusted": "263.38万元" }, "年度执行中调减预算72.08万元，调整后全年预算数263.38万元。"],
    ["a budget nobody speaks of", "budget.adjustment", {}, ""],
    ["over the budget", "threePublic.total", { "threePublic.budget": "1万元", "threePublic.actual": "1.5万元" }, "2019年度“三公”经费预算数1.00万元，决算数1.50万元，比预算多0.50万元。"],
    ["none planned, none spent", "threePublic.total", { "threePublic.budget": "0万元", "threePublic.actual": "0万元" }, "2019年度没有安排“三公”经费预算，也没有发生支出。"],
    ["none planned, yet spent", "threePublic.total", { "threePublic.budget": "0万元", "threePublic.actual": "2万元" }, "2019年度“三公”经费预算数0.00万元，决算数2.00万元，比预算多2.00万元。"],
    ["half of the pair missing", "threePublic.total", { "threePublic.actual": "1万元" }, "【待补充：需要“‘三公’经费预算数”，见“三公”经费支出决算表】"],
    ["more people than posts", "staff.state", { "staff.quota": "11人", "staff.onPost": "13人" }, "年末编制数11人，在职人员13人，超编2人。"],
    ["no procurement at all", "procurement.state", { "procurement.budget": "0万元", "procurement.actual": "0万元" }, "2019年度没有政府采购预算和支出。"],
    ["procurement without budget has no rate", "procurement.state", { "procurement.budget": "0万元", "procurement.actual": "3万元" }, "政府采购预算数0.00万元，实际采购3.00万元。"],
    ["two wants of one place in one breath", "staff.state", {}, "【待补充：需要“编制数”、“在职人员数”，见部门整体支出绩效评价基础数据表】"],
  ] as const)("%s", (_, pattern, said, expected) => {
    expect(say(pattern, said)).toBe(expected);
  });

  test("an optional clause goes as a whole", () => {
    const telling = tellingOf(evaluationOf(factsOf({ "spend.total": "1万元" })), plainStyle);
    expect(writeText("支出{spend.total}[，收入{income.total}，人员{staff.onPost}]。", telling).runs.map((run) => run.text).join("")).toBe("支出1.00万元。");
  });

  test("a figure carries the cell it was read from", () => {
    const [figure] = writePattern("final.closing", tellingOf(evaluationOf(factsOf({ "carryover.closing": "2.05万元" })), plainStyle)).runs.filter(({ kind }) => kind === "figure");
    expect(figure).toEqual({ kind: "figure", text: "2.05万元", source: { of: "facts/carryover.closing@2019", from: [{ sheet: "数据", row: 0, column: 1 }], cites: [] } });
  });
});
