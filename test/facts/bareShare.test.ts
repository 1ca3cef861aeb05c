import type { Value } from "./kinds/sheet";
import { facts, sheet } from "./kinds/sheet";

/** 执行率 of a form, in the cell as given, with another rate beneath it. */
function execution(rate: Value, other: Value, header = "执行率"): string {
  const form = sheet("表", [["2022年度项目支出绩效自评表"], ["单位：万元"], [null, "全年预算数", "全年执行数", header], ["年度资金总额", 100, 94, rate], ["其中：当年财政拨款", 100, 94, other]]);
  const found = facts(form).facts.find(({ id }) => id === "printed.execution");
  return found?.quantity ? `${found.quantity.value.toFixed()}${found.quantity.unit}` : (found?.state ?? "none");
}

describe("a rate as a bare number", () => {
  const cases: readonly (readonly [string, Value, Value, string, string])[] = [
    ["a share alone", 0.94, null, "执行率", "94%"],
    ["shares throughout", 0.94, 1, "执行率", "94%"],
    ["all of it", 1, null, "执行率", "100%"],
    ["in percent", 94, 100, "执行率", "94%"],
    ["small, among figures in percent", 0.94, 97.3, "执行率", "0.94%"],
    ["small, under a header that says percent", 0.94, null, "执行率（%）", "0.94%"],
    ["zero", 0, null, "执行率", "0%"],
    ["beside texts in percent it may be either", 0.94, "97%", "执行率", "unreadable"],
    ["text says it itself", "0.94%", null, "执行率", "0.94%"],
  ];
  test.each(cases)("%s", (_, rate, other, header, expected) => expect(execution(rate, other, header)).toBe(expected));

  test("a change of 0.39 may be 0.39 % or 39 %", () => {
    const change = sheet("表", [["2022年度收支决算对比表"], ["单位：万元"], ["项目", "2021年决算数", "2022年决算数", "增减额", "增减率"], ["本年收入合计", 100, 139, 39, 0.39]]);
    expect(facts(change).facts.find(({ id }) => id === "income.changeRate")?.state).toBe("unreadable");
  });
});
