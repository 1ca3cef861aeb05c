import { known, sheet } from "../kinds/sheet";

const huadu = [sheet("h", [
    ["2021年度部门整体支出绩效自评表"],
    ["部门名称", "某区水务局"],
    ["年度部门整体支出规模", "资金来源", "年初预算数（万元）", "调整后预算数（万元）", "实际支出数（万元）", "执行率"],
    ["", "财政拨款", 1000, 1100, 1045, "95%"],
    ["", "其他资金", 50, 50, 40, "80%"],
    ["", "合计", 1050, 1150, 1085, "94.35%"],
],
    ["A3:A6"])];

describe("department-form-huadu", () => {
  test("花都: the spending by source of money, beside a merged heading", () => {
    expect(known(...huadu)).toEqual({
      "budget.initial@2021": "1050万元 h!C6",
      "budget.adjusted@2021": "1150万元 h!D6",
      "spend.total@2021": "1085万元 h!E6",
      "form.initial.appropriation@2021": "1000万元 h!C4",
      "form.initial.other@2021": "50万元 h!C5",
      "form.adjusted.appropriation@2021": "1100万元 h!D4",
      "form.adjusted.other@2021": "50万元 h!D5",
      "form.spend.appropriation@2021": "1045万元 h!E4",
      "form.spend.other@2021": "40万元 h!E5",
      "printed.execution@2021": "94.35% h!F6",
    });
  });
});
