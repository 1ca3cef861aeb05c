import { evaluate } from "../../src/evaluate";
import type { Value } from "./kinds/sheet";
import { facts, saidBy, sheet } from "./kinds/sheet";

const form = (name: string, project: string, budget: Value, spent: Value, year = 2023) =>
  sheet(name, [
    ["项目支出绩效自评表"], [`（${year}年度）`], ["项目名称", project], ["主管部门", "某市林业局", "", "实施单位", `${name}实施单位`],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", budget, budget, spent, 10, "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "数量指标", "面积", "≥100亩", "100亩", 50, 50, ""],
    ["效益指标", "生态效益", "覆盖率", "≥60%", "61%", 30, 30, ""],
    ["满意度指标", "满意度", "群众满意度", "≥90%", "93%", 10, 10, ""],
    ["总分", "", "", "", "", 100, 100],
  ], ["A5:A6"]);
const department = sheet("整体", [["2023年度收入支出决算总表"], ["部门：某市林业局", "", "", "单位：万元"], ["项目", "金额", "项目", "金额"], ["本年收入合计", 900, "本年支出合计", 870]]);

describe("a department and its projects in one workbook", () => {
  test("each project says its own; the department's figures are none of theirs", () => {
    const all = facts(department, form("造林", "国土绿化", 600, 580), form("防火", "森林防火", "200", "200万元"));
    expect(saidBy(all)["spend.total@2023"]).toBe("870万元 整体!D4");
    expect(all.projects.map((project) => [project.project?.text, saidBy(project)["spend.total@2023"]])).toEqual([["国土绿化", "580万元 造林!E6"], ["森林防火", "200万元 防火!E6"]]);
    expect(all.projects.every((project) => project.indicators.length === 3)).toBe(true);
  });

  test("a copy of a form is not another project; one with another figure is, and says so", () => {
    const one = form("造林", "国土绿化", 600, 580);
    expect(facts(department, one, { ...one, sheet: "造林 (2)" }).projects).toHaveLength(1);
    expect(facts(department, one, { ...form("造林", "国土绿化", 600, 590), sheet: "造林 (2)" }).projects).toHaveLength(2);
  });

  test("a copy of a text sheet does not say everything twice", () => {
    const texts = sheet("文字材料", [["文字材料"], ["存在的问题", "预算编制不细。"], ["改进措施", "按用途逐项测算。"]]);
    const spaced = sheet("文字材料 (2)", [["文字材料"], ["存在的 问题", "预算编制不细。"], ["改进措施", "按用途逐项测算。"]]);
    expect(facts(department, texts, spaced).texts.map(({ topic }) => topic)).toEqual(facts(department, texts).texts.map(({ topic }) => topic));
  });

  test.each([
    ["by the general rules whose annex the form is", 2023, [["国土绿化", "national/project-2020-10", "99.67"]]], // 580 ÷ 600 × 10 = 9.67; 50 + 30 + 10
    ["not at all before those were in force", 2018, []],
  ])("beside a department's rubric a project form is scored %s", (_name, year, expected) => {
    const result = evaluate([department, form("造林", "国土绿化", 600, 580, year)], { rubric: "hunan/department-2019", year });
    const projects = result.kind === "evaluated" ? result.evaluation.projects : [];
    expect(projects.map(({ facts: own, rubric, total }) => [own.project?.text, rubric.id, total.points.toFixed()])).toEqual(expected);
  });
});
