import { formatCellRef } from "../../../src/grid/address";
import type { Value } from "./sheet";
import { facts, sheet } from "./sheet";

/** Each row as “path · weight · points · standard”; sums as “Σ weight · points”. */
function rowsOf(rows: readonly (readonly Value[])[], merges: readonly string[] = []): readonly string[] {
  return facts(sheet("评分", rows, merges)).scoring.map(({ path, full, claimed, standard, subtotal }) =>
    [subtotal ? `Σ${path.join("/")}` : path.join("/"), full?.value.toString() ?? "—", claimed?.value.toString() ?? "—", ...(standard ? [standard.text] : [])].join(" · "),
  );
}

describe("绩效自评指标评分表", () => {
  test("of a weight behind each level, the one behind the last level is the row's", () => {
    const rows = rowsOf(
      [
        ["绩效评价评分表（2023年度）"],
        ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评分标准", "实际得分"],
        ["投入", 30, "资金", 30, "到位率", 20, "100%得满分，每低1%扣0.5分", 20],
        ["", "", "", "", "及时率", 10, "按比例计分", 10],
        ["产出", 70, "数量", 70, "完成率", 70, "按完成率得分", 65],
        ["合计", 100, "", "", "", 100, "", 95],
      ],
      ["A3:A4", "B3:B4", "C3:C4", "D3:D4"],
    );
    expect(rows).toEqual(["投入/资金/到位率 · 20 · 20 · 100%得满分，每低1%扣0.5分", "投入/资金/及时率 · 10 · 10 · 按比例计分", "产出/数量/完成率 · 70 · 65 · 按完成率得分", "Σ · 100 · 95"]);
  });

  test("columns in any order, under other names, without 三级指标", () => {
    const rows = rowsOf([
      ["项目支出绩效自评评分表（2023年度）"],
      ["序号", "计分办法", "考核指标", "标准分", "指标类别", "得分"],
      [1, "执行率×10分", "预算执行率", 10, "过程", 9],
      [2, "完成10场得满分，每少1场扣2分", "培训场次", 90, "产出", 90],
      ["", "", "总分", 100, "", 99],
    ]);
    expect(rows).toEqual(["过程/预算执行率 · 10 · 9 · 执行率×10分", "产出/培训场次 · 90 · 90 · 完成10场得满分，每少1场扣2分", "Σ · 100 · 99"]);
  });

  test("a standard that goes on in the rows below is one standard", () => {
    const rows = rowsOf(
      [
        ["部门整体支出绩效评价指标表（2023年）"],
        ["一级指标", "二级指标", "三级指标", "满分", "评分标准", "得分"],
        ["管理", "制度", "管理制度健全性", 20, "①有财务管理制度得10分；", 20],
        ["", "", "", "", "②有资产管理制度得10分。", ""],
        ["效果", "满意度", "服务对象满意度", 80, "优得80分，良得60分，差不得分", 60],
        ["合计", "", "", 100, "", 80],
        ["注：评分标准由单位制定", "", "", "", "", ""],
      ],
      ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "F3:F4"],
    );
    expect(rows).toEqual([
      "管理/制度/管理制度健全性 · 20 · 20 · ①有财务管理制度得10分；\n②有资产管理制度得10分。",
      "效果/满意度/服务对象满意度 · 80 · 60 · 优得80分，良得60分，差不得分",
      "Σ · 100 · 80",
    ]);
  });

  test("headed as a project's form, with standards where the form has targets", () => {
    const rows = rowsOf([
      ["项目支出绩效自评表（2023年度）"],
      ["一级指标", "二级指标", "三级指标", "分值", "评价标准", "得分"],
      ["产出", "数量", "培训人数", 50, "≥100人得满分，每少10人扣5分", 50],
      ["效益", "社会效益", "知晓率", 50, "≥85%得满分，否则不得分", 50],
    ]);
    expect(rows).toEqual(["产出/数量/培训人数 · 50 · 50 · ≥100人得满分，每少10人扣5分", "效益/社会效益/知晓率 · 50 · 50 · ≥85%得满分，否则不得分"]);
  });

  test("a second sheet that differs in an actual value alone is no copy of the first", () => {
    const of = (name: string, actual: string) =>
      sheet(name, [
        ["2023年度部门整体支出绩效自评指标评分表"],
        ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "目标值", "实际完成值", "自评得分"],
        ["产出", "数量指标", "高标准农田建设面积", 15, "按完成比例计分", "≥2万亩", actual, 15],
      ]);
    expect(facts(of("评分", "1.8万亩"), of("评分 (2)", "1.9万亩")).scoring).toHaveLength(2);
    expect(facts(of("评分", "1.8万亩"), of("评分 (2)", "1.8万亩")).scoring).toHaveLength(1);
  });

  test("target and actual beside the standard", () => {
    const { scoring } = facts(
      sheet("评分", [
        ["2023年度部门整体支出绩效自评指标评分表"],
        ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "目标值", "实际完成值", "自评得分", "备注"],
        ["产出", "数量指标", "高标准农田建设面积", 15, "按完成比例计分", "≥2万亩", "1.8万亩", 15, ""],
        ["", "质量指标", "验收合格率", 10, "100%得满分，每低1个百分点扣1分", "100%", "", 10, ""],
        ["合计", "", "", 25, "", "", "", 25, ""],
      ]),
    );
    const said = scoring.map(({ name, target, actual, subtotal }) => [name.text, subtotal, target?.text, actual && formatCellRef(actual.at)]);
    expect(said).toEqual([
      ["高标准农田建设面积", false, "≥2万亩", "评分!G3"],
      ["验收合格率", false, "100%", null],
      ["合计", true, undefined, null],
    ]);
  });
});
