import { kinds, known, sheet } from "./sheet";

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
