import { auditPastedText } from "../../../src/findings/audit/auditPastedText";

const accusing: ReadonlySet<string> = new Set(["wrong", "contradiction", "truncation"]);

function accused(text: string) {
  return auditPastedText(text).claims.filter(({ verdict }) => accusing.has(verdict)).map(({ at, printed, recomputed }) => [at, printed, recomputed]);
}

describe("a report pasted as text", () => {
  test("each line is a paragraph, whatever ends it", () => {
    // 80 ÷ 100
    expect(accused("甲项目绩效自评\r\n\r\n预算安排100万元，实际支出80万元，预算执行率88%。")).toEqual([["paragraph 2", "88%", "80%"]]);
  });

  test("rows with tabs are a table", () => {
    const rows = ["项目名称\t全年预算数\t实际支出", "甲项目\t100.00\t80.00", "乙项目\t50.00\t45.00", "丙项目\t20.00\t20.00", "合计\t170.00\t154.00"];
    // 80 + 45 + 20 = 145
    expect(accused(["项目支出情况", ...rows, "以上项目均已完成。"].join("\n"))).toEqual([["table 1 row 5 column 3", "154.00", "145"]]);
  });

  test("one tab in a sentence makes no table; nothing at all is no error", () => {
    expect(accused("单位：\t甲局\n支出合计100万元，其中：基本支出60万元，项目支出40万元。")).toEqual([]);
    expect(auditPastedText("")).toEqual({ claims: [], findings: [] });
  });
});
