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
