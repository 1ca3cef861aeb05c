import { facts, kinds, known, sheet } from "./sheet";

describe("项目资金到位和使用情况表", () => {
  const funds = sheet("资金", [
    ["2020年项目资金到位和使用情况表"],
    ["项目名称：河道清淤", null, null, null, null, null, "单位：万元"],
    ["资金来源", "年初预算数", "计划投入资金", "实际到位资金", "到位率", "实际支出", "执行率"],
    ["省级财政", 100, 100, 100, "100%", 95, "95%"],
    ["市级财政", 50, 50, 40, "80%", 40, "100%"],
    ["合计", 150, 150, 140, "93.33%", 135, "96.43%"],
  ]);

  test("the total row counts, not the sources", () => {
    expect(known(funds)).toEqual({
      "budget.initial@2020": "150万元 资金!B6",
      "funds.planned@2020": "150万元 资金!C6",
      "funds.received@2020": "140万元 资金!D6",
      "printed.arrival@2020": "93.33% 资金!E6",
      "spend.total@2020": "135万元 资金!F6",
      "printed.execution@2020": "96.43% 资金!G6",
    });
  });

  test("a workbook without forms is about the project that its funds are of", () => {
    expect(facts(funds).project?.text).toBe("河道清淤");
  });

  test("beside a department's accounts it names no subject", () => {
    const accounts = sheet("支出", [["支出决算表"], ["2020年度", null, "单位：万元"], ["本年支出合计", "基本支出", "项目支出"], [900, 500, 400]]);
    expect(facts(accounts, funds).project).toBeNull();
  });

  test("several sources without a total are not added up", () => {
    const untotalled = sheet("资金", [["2020年项目资金使用情况表"], ["单位：万元"], ["资金来源", "实际支出"], ["省级财政", 95], ["其中：以前年度", 20], ["市级财政", 40]]);
    expect(known(untotalled)).toEqual({});
  });
});

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
