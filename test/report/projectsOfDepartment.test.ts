import { evaluate } from "../../src/evaluate";
import type { Evaluation } from "../../src/findings/evaluation";
import { outlineById } from "../../src/report/outlineById";
import { reportFrom, styleOf } from "../../src/report/fromEvaluation";
import type { Value } from "../facts/kinds/sheet";
import { sheet } from "../facts/kinds/sheet";
import { printed } from "./printed";

type Row = readonly Value[];

const accounts = (year: number): Parameters<typeof sheet> => [
  "总表",
  [["收入支出决算总表"], [`部门：某县水利局　${year}年度`, null, null, null, null, "单位：万元"], ["项目", "行次", "金额", "项目", "行次", "金额"], ["本年收入合计", 27, 500, "本年支出合计", 57, 480]],
];

function form(name: string, year: number, [adjusted, spent]: readonly [number, number], rows: readonly Row[]): Parameters<typeof sheet> {
  return [
    name,
    [
      ["项目支出绩效自评表"],
      [`（${year}年度）`],
      ["项目名称", name],
      ["主管部门", "某县水利局", null, null, null, "实施单位", "某县水利局"],
      ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      [null, "年度资金总额", null, adjusted, adjusted, spent, 10, null, null],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
      ...rows.map((row) => [null, ...row]),
      ["总分", null, null, null, null, null, 100, null, null],
    ],
  ];
}

const dredging: readonly Row[] = [
  ["产出指标", "数量指标", "清淤长度", "≥12公里", "9.6公里", 50, null, "雨季停工。"],
  ["效益指标", "社会效益", "保护人口", "≥3万人", "3万人", 30, null, null],
  ["满意度指标", "服务对象满意度", "群众满意度", "≥90%", "92%", 10, null, null],
];

function evaluated(rubric: string, year: number, ...sheets: readonly Parameters<typeof sheet>[]): Evaluation {
  const result = evaluate([accounts(year), ...sheets].map((one) => sheet(...one)), { rubric });
  if (result.kind === "refused") throw new Error(result.reasons.join("\n"));
  return result.evaluation;
}

function told(evaluation: Evaluation, outlineId: string): string {
  const outline = outlineById(outlineId);
  if (!outline) throw new Error(outlineId);
  return printed(reportFrom(evaluation, outline, styleOf(outline)));
}

describe("project forms in the workbook of a department", () => {
  test.each([
    ["hunan/department-2019", "national/project-2020-10"],
    ["national/department-2013-53", "national/project-2020-10"],
    ["yunnan/department", "yunnan/project-2020"],
    ["chongqing/department", "chongqing/project"],
  ])("scored with %s: each by %s", (department, project) => {
    expect(evaluated(department, 2023, form("清淤", 2023, [180, 135], dredging)).projects.map(({ rubric }) => rubric.id)).toEqual([project]);
  });

  test("each has a form of its own page among the attachments", () => {
    const outline = outlineById("hunan-department");
    if (!outline) throw new Error("no outline");
    const { blocks } = reportFrom(evaluated("hunan/department-2019", 2023, form("清淤", 2023, [180, 135], dredging), form("鉴定", 2023, [20, 20], dredging)), outline, styleOf(outline));
    const from = blocks.findIndex((block) => block.kind === "attachment" && block.name === "项目支出绩效自评表");
    expect(blocks.slice(from + 1).map((block) => (block.kind === "table" ? (block.newPage ?? false) : block.kind))).toEqual([false, true]);
  });

  test("no rule scores a form of a year before it was in force", () => {
    expect(evaluated("yunnan/department", 2018, form("清淤", 2018, [180, 135], dredging)).projects).toEqual([]);
  });

  test("each is told with its name, also where nothing was budgeted, and by which rule", () => {
    const text = told(evaluated("hunan/department-2019", 2023, form("清淤", 2023, [180, 135], dredging), form("鉴定", 2023, [0, 0], dredging.slice(0, 1))), "hunan-department");
    expect(text).toContain("开展绩效自评的项目共2个。");
    expect(text).toContain("项目得分按项目支出绩效自评（财预〔2020〕10号）计算，逐项情况如下：");
    // 10 × 135 ÷ 180 + 50 × 9.6 ÷ 12 + 30 + 10 = 7.5 + 40 + 40
    expect(text).toContain("1.清淤：全年预算数180.00万元，执行数135.00万元，预算执行率75.00%，自评得分87.5分（满分100分），等级为“良”。");
    expect(text).toContain("2.鉴定：全年没有预算，没有支出");
  });
});

test("a rubric for one project cannot judge several beside their department", () => {
  const forms = ["清淤", "鉴定"].map((name) => form(name, 2023, [180, 135], dredging));
  expect(() => evaluated("yunnan/project-2020", 2023, ...forms)).toThrow("把要评价的项目单独存成一个工作簿");
});

describe("a project that missed a target", () => {
  const text = told(evaluated("yunnan/project-2020", 2023, form("清淤", 2023, [180, 135], dredging)), "yunnan-project");

  test("has it under the reasons, with what it cost and why", () => {
    expect(text).toContain("没有达到指标值的指标共1项：\n清淤长度：年度指标值≥12公里，实际完成值9.6公里，完成率80.00%，未达到指标值，扣10分，原因：雨季停工。");
  });

  test("and under the problems, by the rule's words and the clerk's, the loss said once", () => {
    expect(text).toContain("2.清淤长度指标满分50分，得40分，扣10分。原因：实际9.6公里，低于12公里，完成80%，按比例计分；雨季停工。");
  });

  test("its figures bear the names of its form", () => {
    expect(told(evaluated("yunnan/project-2020", 2023, form("清淤", 2023, [180, 135], dredging)), "fujian-project")).toContain("预算执行率：全年执行数135.00万元，全年预算数180.00万元。");
  });
});
