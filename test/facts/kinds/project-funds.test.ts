import { facts, known, sheet } from "./sheet";

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
