import { kinds, known, sheet } from "./sheet";

describe("收入支出决算对比表", () => {
  test("this year, last year, change and share", () => {
    const comparison = sheet("对比", [
      ["收入支出决算对比表（2020年度）", null, null, null, null],
      ["单位：万元"],
      ["项目", "2020年决算数", "比重（%）", "2019年决算数", "较上年增减额", "较上年增减率（%）"],
      ["一、本年收入合计", 1000, 100, 800, 200, 25],
      ["二、本年支出合计", "980.00", 100, "810.00", "170.00", "20.99"],
      ["　（一）基本支出", 600, 61.22, 560, 40, 7.14],
      ["　（二）项目支出", 380, 38.78, 250, 130, 52],
    ]);
    expect(known(comparison)).toEqual({
      "income.total@2020": "1000万元 对比!B4",
      "income.total@2019": "800万元 对比!D4",
      "income.change@2020": "200万元 对比!E4",
      "income.changeRate@2020": "25% 对比!F4",
      "spend.total@2020": "980万元 对比!B5",
      "spend.total@2019": "810万元 对比!D5",
      "spend.change@2020": "170万元 对比!E5",
      "spend.changeRate@2020": "20.99% 对比!F5",
      "spend.basic@2020": "600万元 对比!B6",
      "spend.basic@2019": "560万元 对比!D6",
      "spend.basic.change@2020": "40万元 对比!E6",
      "spend.basic.changeRate@2020": "7.14% 对比!F6",
      "printed.basicShare@2020": "61.22% 对比!C6",
      "spend.project@2020": "380万元 对比!B7",
      "spend.project@2019": "250万元 对比!D7",
      "spend.project.change@2020": "130万元 对比!E7",
      "spend.project.changeRate@2020": "52% 对比!F7",
      "printed.projectShare@2020": "38.78% 对比!C7",
    });
  });

  test("budgets compared are no accounts", () => {
    expect(kinds(sheet("表", [["收入支出预算对比表"], ["单位：万元"], ["项目", "2020年预算数", "2019年预算数", "增减额"], ["本年收入合计", 10, 9, 1]]))).toEqual([]);
  });
});
