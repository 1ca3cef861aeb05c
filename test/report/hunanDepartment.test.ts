import type { Facts } from "../../src/facts/facts";
import type { Report } from "../../src/report/block";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import { outlineById } from "../../src/report/outlineById";
import type { ReportStyle } from "../../src/report/style";
import { baojing } from "./baojing";
import { evaluationOf, hunan } from "./evaluationOf";
import { factsOf, scoringRow, textOf } from "./factsOf";
import { allRuns, headings, printed } from "./printed";

function report(facts: Facts = baojing(), style: Partial<ReportStyle> = {}): Report {
  const outline = outlineById("hunan-department");
  if (!outline) throw new Error("no outline");
  return reportFrom(evaluationOf(facts), outline, styleOf(outline, style));
}

const complete = [scoringRow("经济效益、社会效益、生态效益", "6", "6")];

describe("a Hunan department report", () => {
  const whole = printed(report());

  test("has the sections of its system, numbered by level", () => {
    expect(headings(report()).filter((heading) => /^[一二三四五六七]、|^（/.test(heading))).toEqual([
      "一、部门概况", "（一）部门职能", "（二）组织机构及人员情况", "（三）年度工作实施情况",
      "二、年度预算与决算情况", "（一）2019年度预算情况", "（二）2019年度决算情况",
      "三、部门整体支出绩效情况", "（一）投入", "（二）过程", "（三）产出及效率",
      "四、评价结论", "五、存在的主要问题", "六、改进措施和建议", "七、其他需要说明的情况", "（一）党建工作",
    ]);
  });

  test.each([
    // figures as the published report has them, the wrong ones put right
    ["staff", "年末编制数11人，在职人员6人。"],
    ["income with shares", "年初结转和结余15.80万元，2019年度收入合计263.38万元，其中：一般公共预算财政拨款收入63.52万元，占24.12%；政府性基金预算财政拨款收入199.86万元，占75.88%。"],
    ["spending with shares", "2019年度支出合计277.14万元，其中：基本支出63.81万元，占23.02%；项目支出213.33万元，占76.98%。"],
    ["closing", "年末结转和结余2.05万元。"],
    ["三公", "决算数0.01万元，比预算少0.99万元。"],
    ["三公 by item", "公务接待费支出0.01万元"],
    ["54.55 %, not 54.54 %", "在职人员控制率＝6÷11×100%＝54.55%"],
    ["99.27 %, not 99.26 %", "预算完成率＝(15.80+335.46-72.08-2.05)÷(15.80+335.46-72.08)×100%＝99.27%"],
    ["a cut budget", "预算控制率＝(-72.08)÷335.46×100%＝-21.49%"],
    ["operating outlay", "公用经费控制率＝3.78÷4.80×100%＝78.75%"],
    ["no building", "新建楼堂馆所面积控制率：2019年度没有这项内容，本指标不适用，按评分标准得5分（满分5分）。"],
    ["procurement by its rule, not 6", "政府采购执行率＝0.10÷23.01×100%＝0.43%。该项满分6分，得0分，扣6分"],
    ["points that are pending", "目前已评指标合计得86分（满分100分），还有1项指标没有得分，总分和等级待定。"],
    ["the clerk's words as they are, also where they are wrong", "年初预算编得不细，公用经费略有增加。"],
    ["a text nobody asked for is kept", "开展了主题学习。"],
    ["the deduction among the problems", "（二）政府采购执行率指标满分6分，得0分，扣6分。原因："],
    ["the score table", "| 小计 | 61 |  |  | 53 |  |"],
    ["the base data", "| 公用经费 | 【待补充】 | 4.80 | 3.78 |"],
    ["the clauses nobody has read", "注：下列条款尚未与文件原文核对"],
  ])("%s", (_, expected) => {
    expect(whole).toContain(expected);
  });

  test("points by first level, total and grade when nothing is pending", () => {
    const facts = baojing();
    const told = printed(report({ ...facts, scoring: [...facts.scoring, ...complete] }));
    expect(told).toContain("投入13分（满分13分），过程53分（满分61分），产出及效率26分（满分26分），总分92分（满分100分），评价等级为“优”。"); // 13 + 53 + 26
    expect(told).toContain("| 总分 | 100 |  |  | 92 |  |");
  });

  test("a total that is not the sum of its parts says why", () => {
    const facts = baojing();
    const rubric = hunan();
    const released = { ...rubric, criteria: rubric.criteria.map((criterion) => (criterion.path.includes("预算执行") && criterion.whenNotApplicable ? { ...criterion, whenNotApplicable: "redistribute" as const } : criterion)) };
    const outline = outlineById("hunan-department");
    if (!outline) throw new Error("no outline");
    const told = printed(reportFrom(evaluationOf({ ...facts, scoring: [...facts.scoring, ...complete] }, released), outline, styleOf(outline)));
    expect(told).toContain("过程43分（满分51分），产出及效率26分（满分26分），总分91.11分（满分100分）"); // 82 of 90 points → 82 × 100 ÷ 90
    expect(told).toContain("不适用的指标不计分，其余指标的得分按总分100分折算。");
    expect(told).toContain("新建楼堂馆所面积控制率：2019年度没有这项内容，本指标不适用，不计分。");
  });

  test("no grade and no total while points are pending", () => {
    expect(whole).not.toContain("评价等级为");
    expect(whole).toContain("| 总分 | 100 |  |  | 【待补充】 |  |");
  });

  test("in 元 with thousands, everywhere", () => {
    const told = printed(report(baojing(), { money: "元", thousands: true }));
    expect(told).toContain("支出合计2,771,400.00元，其中：基本支出638,100.00元，占23.02%");
    expect(told).toContain("(158,000.00+3,354,600.00-720,800.00-20,500.00)÷(158,000.00+3,354,600.00-720,800.00)×100%＝99.27%");
    expect(told).not.toContain("万元");
  });

  test("the date is the clerk's: asked for, or as given", () => {
    expect(whole).toContain("某县电子政务办公室 【待补充：成文日期】");
    expect(printed(report(baojing(), { signedOn: "2020年5月18日" }))).toContain("某县电子政务办公室 2020年5月18日");
  });

  test("figures name the clause of their rate", () => {
    const figure = allRuns(report()).find((run) => run.kind === "figure" && run.source.of === "rates/staffControl");
    expect(figure).toMatchObject({ text: "54.55%", source: { from: [{ row: 1 }, { row: 0 }] } });
    expect(figure?.kind === "figure" && figure.source.cites.length).toBeGreaterThan(0);
  });
});

describe("a workbook that says little", () => {
  test("an empty one yields a draft of placeholders, not a wrong report", () => {
    const told = report(factsOf({}, { organisation: null }));
    const text = printed(told);
    expect(text).toContain("【待补充：单位名称】");
    expect(text).toContain("【待补充：需要“本年收入合计”，见收入支出决算总表】");
    expect(text).toContain("【待补充：需要“在职人员数”、“编制数”，见部门整体支出绩效评价基础数据表】");
    expect(text).toContain("【待补充：存在的主要问题，写在“文字材料”中】");
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(told.placeholders).toBe(text.split("【待补充").length - 1);
  });

  test("a workbook without a year asks for it", () => {
    expect(printed(report(factsOf({ "income.total": "3万元" }, { year: null })))).toContain("【待补充：评价年度】");
  });

  test("measures are asked for by the deduction that wants them", () => {
    const facts = baojing();
    const told = printed(report({ ...facts, texts: facts.texts.filter(({ topic }) => topic !== "measures") }));
    expect(told).toContain("【待补充：针对“预算完成率”、“政府采购执行率”扣分的改进措施，写在“文字材料”中】");
  });

  test("a placeholder that the clerk left in a text keeps it a draft", () => {
    const facts = baojing();
    const before = report(facts).placeholders;
    expect(report({ ...facts, texts: [...facts.texts, textOf("suggestions", "建议", "建议【待补充：部门】支持。")] }).placeholders).toBe(before + 1);
  });

  test("a rate over a zero base is not told as a number", () => {
    const told = printed(report(factsOf({ "staff.onPost": "6人", "staff.quota": "0人" })));
    expect(told).toContain("【待补充：“在职人员控制率”的分母为零或为负，无法计算，请说明】");
  });
});
