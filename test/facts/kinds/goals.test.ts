import { factsFromGrids } from "../../../src/facts/fromGrids";
import type { Facts } from "../../../src/facts/facts";
import { formatCellRef } from "../../../src/grid/address";
import type { Value } from "./sheet";
import { sheet } from "./sheet";

const indicators: readonly (readonly Value[])[] = [
  ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["", "产出指标", "数量指标", "改造管网长度", "≥15公里", "14.2公里", 50, 50],
];

function form(name: string, project: string, goals: readonly (readonly Value[])[], merges: readonly string[] = []) {
  const head = [["项目支出绩效自评表"], ["（2022年度）"], ["项目名称", "", project], ["主管部门", "", "某市水利局", "", "实施单位", "某站"]];
  const funds = [["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"], ["", "年度资金总额", 800, 760, 752.4, 10, "99%", 9.9]];
  return sheet(name, [...head, ...funds, ...goals, ...indicators], merges);
}

function said({ texts }: Facts) {
  return texts.map(({ topic, paragraphs }) => `${topic}: ${paragraphs.map(({ text, at }) => `${text} ${formatCellRef(at)}`).join(" ")}`);
}

const goals = [["年度总体目标", "预期目标", "", "", "实际完成情况"], ["", "改造管网15公里。", "", "", "完成14.2公里。"]];

describe("goals and names that a form holds", () => {
  test.each<[string, readonly (readonly Value[])[], readonly string[], readonly string[]]>([
    ["below merged heads", goals, ["A7:A8", "B7:D7", "B8:D8", "E7:H7", "E8:H8"], ["targets: 改造管网15公里。 表!B8", "workDone: 完成14.2公里。 表!E8"]],
    ["only one is filled", [goals[0] ?? [], ["", "", "", "", "完成14.2公里。"]], [], ["workDone: 完成14.2公里。 表!E8"]],
    ["behind a colon", [["年度总体目标", "预期目标：改造管网15公里。", "", "", "实际完成情况：完成14.2公里。"]], [], ["targets: 改造管网15公里。 表!B7", "workDone: 完成14.2公里。 表!E7"]],
    ["a form without them", [], [], []],
  ])("%s", (_what, rows, merges, expected) => {
    expect(said(factsFromGrids([form("表", "管网改造", rows, merges)]))).toEqual([...expected, "主管部门: 某市水利局 表!C4"]);
  });

  test("of two forms each project keeps its own", () => {
    const { texts, projects } = factsFromGrids([form("一", "管网改造", goals), form("二", "饮水安全", [goals[0] ?? [], ["", "巩固200户。", "", "", "巩固198户。"]])]);
    expect(texts.map(({ paragraphs }) => paragraphs[0]?.at.sheet)).toEqual(["一", "一", "一"]);
    expect(projects.map(({ texts: own }) => own[0]?.paragraphs[0]?.text)).toEqual(["改造管网15公里。", "巩固200户。"]);
  });

  test("what 文字材料 says of the same goes before it", () => {
    const written = sheet("文字材料", [["文字材料"], ["绩效目标", "改造管网15公里，漏损率降到10%以下。"]]);
    const { texts } = factsFromGrids([form("表", "管网改造", goals), written]);
    expect(texts.filter(({ topic }) => topic === "targets").flatMap(({ paragraphs }) => paragraphs.map(({ at }) => at.sheet))).toEqual(["文字材料"]);
  });
});
