import { kinds, known, sheet } from "./sheet";

describe("部门预算执行情况表", () => {
  test("by kind of expenditure", () => {
    const execution = sheet("执行", [
      ["2021年度部门预算执行情况表", null, null, null, "单位：万元"],
      ["支出类别", "年初预算数", "调整数", "全年预算数", "实际支出", "预算执行率"],
      ["基本支出", 500, -20, 480, 478, "99.58%"],
      ["项目支出", 300, 60, 360, 350, "97.22%"],
      ["合计", 800, 40, 840, 828, "98.57%"],
    ]);
    expect(known(execution)).toEqual({
      "budget.initial@2021": "800万元 执行!B5",
      "budget.adjustment@2021": "40万元 执行!C5",
      "budget.adjusted@2021": "840万元 执行!D5",
      "spend.total@2021": "828万元 执行!E5",
      "spend.basic@2021": "478万元 执行!E3",
      "spend.project@2021": "350万元 执行!E4",
      "budget.spend.basic@2021": "500万元 执行!B3",
      "budget.spend.project@2021": "300万元 执行!B4",
      "printed.execution@2021": "98.57% 执行!F5",
    });
  });

  test.each([["政府采购预算执行情况表", ["procurement-execution"]], ["“三公”经费预算执行情况表", []], ["项目预算执行情况表", []]])("%s is another", (title, expected) => {
    const table = sheet("表", [[title], ["2021年", "单位：万元"], ["项目", "预算数", "执行数"], ["合计", 10, 9]]);
    expect(kinds(table)).toEqual(expected);
  });
});
