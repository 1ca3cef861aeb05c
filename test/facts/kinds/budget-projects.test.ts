import { kinds, known, sheet } from "./sheet";

describe("项目支出表", () => {
  test("a list of projects with its total", () => {
    const projects = sheet("项目", [
      ["2020年项目支出表"],
      [null, null, null, null, null, "单位：万元"],
      ["类型", "项目名称", "项目单位", "合计", "一般公共预算", "政府性基金预算"],
      ["合计", null, null, 290, 260, 30],
      ["特定目标类", "网络运维", "某县政务中心", 160, 160, null],
      ["特定目标类", "大厅改造", "某县政务中心", 130, 100, 30],
    ]);
    expect(known(projects)).toEqual({ "budget.spend.project@2020": "290万元 项目!D4" });
  });

  test("without a total row it is not added up: categories may stand among the projects", () => {
    const projects = sheet("项目", [["2020年项目支出表"], ["单位：万元"], ["项目名称", "合计"], ["特定目标类", 290], ["网络运维", 160], ["大厅改造", 130]]);
    expect(known(projects)).toEqual({});
  });

  test.each([["项目支出绩效目标表", ["target"]], ["项目支出绩效自评表", ["project-form"]]])("%s is another", (title, expected) => {
    const table = sheet("表", [[`2020年${title}`], ["单位：万元"], ["项目名称", "年初预算数", "全年执行数", "三级指标", "指标值"], ["网络运维", 160, 150, "在线率", "≥99%"]]);
    expect(kinds(table)).toEqual(expected);
  });
});
