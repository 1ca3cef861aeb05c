import { kinds, known, sheet } from "./sheet";

describe("财政拨款收支总表（预算）", () => {
  const appropriation = sheet("预算4", [
    ["2020年部门财政拨款收支总表"],
    [null, null, null, null, null, "单位：万元"],
    ["收入", null, "支出", null, null, null],
    ["项目", "预算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款"],
    ["一、本年收入", 820, "一、本年支出", 820, 790, 30],
    ["（一）一般公共预算财政拨款", 790, "（一）一般公共服务支出", 700, 700, null],
    ["（二）政府性基金预算财政拨款", 30, "（二）城乡社区支出", 120, 90, 30],
    ["二、上年结转", 0, "二、结转下年", 0, 0, 0],
    ["收入总计", 820, "支出总计", 820, 790, 30],
  ], ["A1:F1", "A3:B3", "C3:F3"]);

  test("income on the left, expenditure by fund on the right", () => {
    expect(known(appropriation)).toEqual({
      "budget.appropriation.income@2020": "820万元 预算4!B5",
      "budget.income.general@2020": "790万元 预算4!B6",
      "budget.income.fund@2020": "30万元 预算4!B7",
      "budget.appropriation.spend@2020": "820万元 预算4!D5",
      "budget.general.spend@2020": "790万元 预算4!E5",
      "budget.fund.spend@2020": "30万元 预算4!F5",
    });
  });

  test("it is not the department's own 收支总表", () => {
    expect(kinds(appropriation)).toEqual(["budget-appropriation"]);
  });
});

describe("一般公共预算支出表", () => {
  test("codes that nest are never added up; a prior year's column is none of the budget", () => {
    const general = sheet("预算5", [
      ["2020年一般公共预算支出表"],
      [null, null, null, null, null, null, null, "单位：万元"],
      ["功能分类科目", null, "2019年执行数", "2020年预算数", null, null, null, null],
      ["科目编码", "科目名称", null, "合计", "基本支出", null, null, "项目支出"],
      [null, null, null, null, "小计", "人员经费", "公用经费", null],
      ["合计", null, 780, 790, 500, 420, 80, 290],
      ["201", "一般公共服务支出", 780, 790, 500, 420, 80, 290],
      ["20103", "政府办公厅（室）及相关机构事务", 780, 790, 500, 420, 80, 290],
      ["2010301", "行政运行", 780, 790, 500, 420, 80, 290],
    ], ["A3:B3", "D3:H3", "E4:G4", "C3:C5", "D4:D5", "H4:H5", "A4:A5", "B4:B5"]);
    expect(known(general)).toEqual({
      "budget.general.spend@2020": "790万元 预算5!D6",
      "budget.general.basic@2020": "500万元 预算5!E6",
      "budget.general.project@2020": "290万元 预算5!H6",
    });
  });

  test("no total row and codes that nest: nothing is taken for the total", () => {
    const untotalled = sheet("预算5", [
      ["2020年一般公共预算支出表", null, null, null, "单位：万元"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", 790, 500, 290],
      ["20103", "政府办公厅事务", 790, 500, 290],
    ]);
    expect(known(untotalled)).toEqual({});
  });

  test.each([
    ["一般公共预算基本支出表", ["budget-basic"]],
    ["一般公共预算财政拨款支出决算表", ["final-05-general"]],
    ["一般公共预算支出完成情况的说明", []],
  ])("%s is another", (title, expected) => {
    const table = sheet("表", [[title], ["2020年", null, null, null, "单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出", "人员经费", "公用经费"], ["合计", null, 790, 500, 290, 420, 80]]);
    expect(kinds(table)).toEqual(expected);
  });
});

describe("政府性基金、国有资本经营预算支出表", () => {
  test.each([
    ["政府性基金预算支出表", "budget-fund", "budget.fund.spend"],
    ["国有资本经营预算支出表", "budget-capital", "budget.capital.spend"],
  ])("%s", (title, kind, fact) => {
    const table = sheet("表", [[`2020年${title}`], [null, null, null, null, "单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", null, 30, 0, 30], ["212", "城乡社区支出", 30, 0, 30]]);
    expect(kinds(table)).toEqual([kind]);
    expect(known(table)).toEqual({ [`${fact}@2020`]: "30万元 表!C4" });
  });

  test("an empty one with a note stays empty", () => {
    const empty = sheet("表", [["2020年政府性基金预算支出表"], ["单位：万元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["合计", null, null, null, null], ["注：本部门无政府性基金预算，故本表为空。"]]);
    expect(known(empty)).toEqual({});
  });
});

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
