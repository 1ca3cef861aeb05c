import type { Facts } from "../../src/facts/facts";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import { allOutlines, outlineById } from "../../src/report/outlineById";
import { baojing } from "./baojing";
import { evaluationOf } from "./evaluationOf";
import { factsOf, indicatorRow, scoringRow, textOf } from "./factsOf";
import { allRuns, headings, printed } from "./printed";

function report(id: string, facts: Facts): ReturnType<typeof reportFrom> {
  const outline = outlineById(id);
  if (!outline) throw new Error(`no outline ${id}`);
  return reportFrom(evaluationOf(facts), outline, styleOf(outline));
}

const project = { text: "政务网运行维护费", at: { sheet: "自评表", row: 0, column: 0 } };

/** Figures of published reports of other provinces, where they are right; where they were wrong, what they are made of. */
const kaiyuan = factsOf({
  "staff.quota": "8人",
  "staff.onPost": "8人",
  "income.total": "3206374.56元",
  "income.total@prior": "2375662.32元",
  "income.general": "3206374.56元",
  "spend.total": "3077963.69元",
  "spend.basic": "1733788.49元",
  "spend.basic@prior": "2467969.21元",
  "spend.project": "1344175.20元",
  "spend.project@prior": "18861.11元",
});

const ningde = factsOf(
  { "budget.initial": "318.91万元", "budget.adjusted": "318.91万元", "funds.planned": "318.91万元", "funds.received": "318.91万元", "spend.total": "191.12万元" },
  {
    project,
    texts: [textOf("execution-reason", "执行率说明", "关闭了暂不运行的设备。")],
    indicators: [
      indicatorRow(["产出", "数量"], "视频会议场次", "155场", "162场"),
      indicatorRow(["产出", "数量"], "政务访谈期数", "32期", "40期", "新增专题访谈。"),
      indicatorRow(["效益", "服务对象满意"], "线路通畅满意率", "96%", "96%"),
      indicatorRow(["产出", "时效"], "付款时间", "5月份", "5月份"),
    ],
  },
);

const zhanjiang = factsOf({
  "carryover.opening": "2040.51元",
  "carryover.closing": "0元",
  "income.total": "76214727.86元",
  "income.general": "76214727.86元",
  "spend.total": "76216768.37元",
  "spend.basic": "5337875.51元",
  "spend.project": "70878892.86元",
  "threePublic.budget": "142400元",
  "threePublic.actual": "71900元",
  "procurement.budget": "68854763元",
  "procurement.actual": "68854763元",
});

const baoshan = factsOf({ "budget.adjusted": "200万元", "funds.planned": "200万元", "funds.received": "200万元", "spend.total": "200万元" }, { project });

describe("other reporting systems tell the published figures, the wrong ones put right", () => {
  test.each([
    ["Kaiyuan: growth over last year, not over this year", "yunnan-department", kaiyuan, "本年收入比上年的2,375,662.32元增加830,712.24元，增长34.97%。"], // 830,712.24 ÷ 2,375,662.32
    ["Kaiyuan: the difference as it is", "yunnan-department", kaiyuan, "基本支出比上年的2,467,969.21元减少734,180.72元，下降29.75%。"], // 2,467,969.21 − 1,733,788.49
    ["Kaiyuan: shares", "yunnan-department", kaiyuan, "基本支出1,733,788.49元，占56.33%；项目支出1,344,175.20元，占43.67%"],
    ["Ningde: one execution rate", "fujian-project", ningde, "全年执行数191.12万元，比全年预算数少127.79万元，预算执行率59.93%。"], // 318.91 − 191.12
    ["Ningde: arrival", "fujian-project", ningde, "计划投入资金318.91万元，实际到位318.91万元，资金到位率100.00%。"],
    ["Ningde: the reason the clerk gave", "fujian-project", ningde, "关闭了暂不运行的设备。"],
    ["Ningde: completion above the target", "fujian-project", ningde, "（1）视频会议场次：年度指标值155场，实际完成值162场，完成率104.52%，超过指标值。"],
    ["Ningde: the reason for a deviation", "fujian-project", ningde, "完成率125.00%，超过指标值，原因：新增专题访谈。"], // 40 ÷ 32
    ["Ningde: what is no number has no rate", "fujian-project", ningde, "付款时间：年度指标值5月份，实际完成值5月份。"],
    ["Zhanjiang: parts of the spending", "guangdong-department", zhanjiang, "2019年度支出合计76216768.37元，其中：基本支出5337875.51元，占7.00%；项目支出70878892.86元，占93.00%。"],
    ["Zhanjiang: nothing is left", "guangdong-department", zhanjiang, "年末没有结转和结余。"],
    ["Zhanjiang: 三公", "guangdong-department", zhanjiang, "“三公”经费预算数142400.00元，决算数71900.00元，比预算少70500.00元。"],
    ["Baoshan: arrival and execution", "yunnan-project", baoshan, "资金到位率100.00%"],
    ["Baoshan: the short form", "yunnan-project-short", baoshan, "全年执行数200.00万元，与全年预算数一致，预算执行率100.00%。"],
    ["the national outline", "national-project", ningde, "预算执行率59.93%"],
  ] as const)("%s", (_, outline, facts, expected) => {
    expect(printed(report(outline, facts))).toContain(expected);
  });
});

describe("every system has its sections", () => {
  test.each([
    ["guangdong-department", ["单位基本情况", "自评工作开展情况", "绩效自评情况", "存在的问题", "改进措施和建议", "其他需要说明的情况"]],
    ["fujian-project", ["项目概况", "项目实施基本情况", "项目绩效分析", "存在的问题和改进措施", "其他需要说明的情况"]],
    ["yunnan-department", ["部门概况", "部门整体收入支出情况", "部门整体支出绩效自评情况", "项目绩效自评情况", "存在的主要问题", "改进措施", "其他需要说明的情况"]],
    ["yunnan-project", ["项目基本情况", "项目绩效自评工作开展情况", "项目绩效实现情况", "绩效目标未完成原因和下一步改进措施", "绩效自评结果", "结果公开情况和应用打算", "绩效自评工作的经验、问题和建议", "其他需说明的问题"]],
    ["yunnan-project-short", ["自评结论", "存在的问题和改进措施", "其他需要说明的情况"]],
    ["national-project", ["基本情况", "绩效评价工作开展情况", "综合评价情况及评价结论", "绩效评价指标分析", "主要经验及做法、存在的问题及原因分析", "有关建议", "其他需要说明的问题"]],
  ])("%s", (id, sections) => {
    const told = headings(report(id, { ...baojing(), project }));
    expect(told.filter((heading) => /^[一二三四五六七八]、/.test(heading)).map((heading) => heading.slice(2))).toEqual(sections);
  });

  test("an optional section takes no number when it is left out, and one when it is there", () => {
    const facts = baojing();
    const more = { ...facts, project, texts: [...facts.texts, textOf("suggestions", "建议", "增加人员。")] };
    expect(headings(report("fujian-project", { ...facts, project }))).toContain("五、其他需要说明的情况");
    expect(headings(report("fujian-project", more))).toContain("五、下一步改进工作的意见和建议");
  });
});

describe("what is not there", () => {
  test.each(allOutlines.map(({ id }) => id))("%s of an empty workbook asks, and claims nothing", (id) => {
    const told = report(id, factsOf({}));
    expect(told.placeholders).toBeGreaterThan(5);
    const claimed = allRuns(told).flatMap((run) => (run.kind === "figure" ? [run.source.of] : []));
    expect(claimed.filter((of) => !/^(year|total|fullTotal|count\/|full\/|groupFull\/|standards\/)/.test(of))).toEqual([]);
  });

  test("a low execution without reason asks for it", () => {
    expect(printed(report("fujian-project", { ...ningde, texts: [] }))).toContain("【待补充：预算执行率偏低的原因，写在“文字材料”中】");
  });

  test("a target that was missed asks for the reason", () => {
    const facts = factsOf({}, { project, indicators: [indicatorRow(["产出指标", "质量指标"], "信件回复率", "100%", "98%")] });
    expect(printed(report("yunnan-project", facts))).toContain("完成率98.00%，未达到指标值，【待补充：“信件回复率”的偏差原因】");
  });

  test("an indicator without result is asked for", () => {
    const facts = factsOf({}, { project, indicators: [indicatorRow(["产出指标", "数量指标"], "会议场次", "≥5场", "")] });
    expect(printed(report("yunnan-project", facts))).toContain("会议场次：年度指标值≥5场，【待补充：“会议场次”的实际完成值】");
  });

  test("no projects, no list of them", () => {
    expect(printed(report("yunnan-department", kaiyuan))).toContain("【待补充：各项目的资金和绩效目标完成情况，见项目支出绩效自评表】");
  });

  test("a problem that a finding proves is told, but not where the criterion of that rate already tells it", () => {
    const over = { "threePublic.budget": "1万元", "threePublic.budget@prior": "1万元", "threePublic.actual": "2万元", "staff.quota": "5人", "staff.onPost": "5人" } as const;
    const hunan = printed(report("hunan-department", factsOf(over)));
    expect(hunan).toContain("“三公经费”控制率指标满分8分，得0分，扣8分"); // 100 points over, one each
    expect(hunan).not.toContain("“三公”经费决算数2.00万元，超出预算1.00万元。");
    const project = printed(report("fujian-project", { ...ningde, texts: [] }));
    expect(project).toContain("预算执行率59.93%，执行进度偏慢。");
  });

  test("points of a person that nobody can believe are not printed", () => {
    const told = printed(report("hunan-department", factsOf({}, { scoring: [scoringRow("行政效能", "6", "60")] })));
    expect(told).not.toContain("60分");
  });
});
