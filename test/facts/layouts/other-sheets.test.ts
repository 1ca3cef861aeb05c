import { facts, known, sheet } from "../kinds/sheet";

const others = [sheet("本单位", [["2022年度收入支出决算总表"],
    ["部门：某县发改局", "", "", "单位：万元"],
    ["收入", "", "支出", ""],
    ["项目", "决算数", "项目", "决算数"],
    ["本年收入合计", 800, "本年支出合计", 790],
    ["年初结转和结余", 5, "年末结转和结余", 15],
    ["总计", 805, "总计", 805]]),
 sheet("参考", [["2022年度收入支出决算总表"],
    ["部门：某县工信局", "", "", "单位：万元"],
    ["收入", "", "支出", ""],
    ["项目", "决算数", "项目", "决算数"],
    ["本年收入合计", 300, "本年支出合计", 290],
    ["总计", 305, "总计", 305]]),
 {...sheet("旧稿", [["2022年度支出决算表"],
    ["部门：某县发展和改革局", "", "", "单位：万元"],
    ["科目名称", "本年支出合计", "基本支出", "项目支出"],
    ["合计", 780, 500, 280]]), visibility: "hidden" as const},
 sheet("对比", [["收支决算对比表"],
    ["部门：某县发改局", "", "", "单位：万元"],
    ["项目", "2021年决算数", "2022年决算数", "增减额", "增减率"],
    ["本年收入合计", 700, 800, 100, "14.29%"],
    ["本年支出合计", 690, 790, 100, "14.49%"],
    ["其中：基本支出", 400, 450, 50, 0.125],
    ["项目支出", 290, 340, 50, "17.24%"]])];

describe("other-sheets", () => {
  test("a neighbour’s table, a hidden draft that disagrees, and a comparison with the year before", () => {
    expect(known(...others)).toEqual({
      "income.total@2022": "800万元 本单位!B5",
      "carryover.opening@2022": "5万元 本单位!B6",
      "income.grandTotal@2022": "805万元 本单位!B7",
      "carryover.closing@2022": "15万元 本单位!D6",
      "spend.grandTotal@2022": "805万元 本单位!D7",
      "income.total@2021": "700万元 对比!B4",
      "income.change@2022": "100万元 对比!D4",
      "income.changeRate@2022": "14.29% 对比!E4",
      "spend.total@2021": "690万元 对比!B5",
      "spend.change@2022": "100万元 对比!D5",
      "spend.changeRate@2022": "14.49% 对比!E5",
      "spend.basic@2021": "400万元 对比!B6",
      "spend.basic.change@2022": "50万元 对比!D6",
      "spend.project@2021": "290万元 对比!B7",
      "spend.project.change@2022": "50万元 对比!D7",
      "spend.project.changeRate@2022": "17.24% 对比!E7",
    });
    expect(facts(...others).questions.map(({ code }) => code)).toEqual(["ORGANISATION-OTHER", "HIDDEN-DISAGREES"]);
    expect(facts(...others).facts.filter(({ state }) => state === "contradictory" || state === "unreadable").map(({ id, year }) => `${id}@${year}`)).toEqual(["spend.total@2022", "spend.basic@2022", "spend.project@2022", "spend.basic.changeRate@2022"]);
  });
});
