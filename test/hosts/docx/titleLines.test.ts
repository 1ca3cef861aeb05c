import fc from "fast-check";
import { textWidth } from "../../../src/hosts/docx/textWidth";
import { titleLines } from "../../../src/hosts/docx/titleLines";

test.each([
  ["a short title stays on one line", "2019年度绩效自评报告", 20, ["2019年度绩效自评报告"]],
  ["after the year", "某某县电子政务办公室2019年度部门整体支出绩效自评报告", 20, ["某某县电子政务办公室2019年度", "部门整体支出绩效自评报告"]],
  ["before the kind of report", "某某县疾病预防控制中心项目支出绩效自评报告", 20, ["某某县疾病预防控制中心", "项目支出绩效自评报告"]],
  ["even lines before an uneven one", "2021年度项目支出绩效自评报告", 10, ["2021年度项目支出", "绩效自评报告"]],
])("%s", (_, title, capacity, expected) => {
  expect(titleLines(title, capacity)).toEqual(expected);
});

test.each([
  ["a number", "某某市某某区城市管理和综合执法局1,234,567.89元资金绩效评价", /\d,?$/m],
  ["a year from 年度", "某某市住房和城乡建设局机关本级及所属单位2019年度自评报告", /2019$|年$/m],
  ["a bracket from what it opens", "某某市关于印发《项目支出绩效评价管理办法》的通知情况报告", /[《（]$/m],
])("does not break %s", (_, title, forbiddenEnd) => {
  const lines = titleLines(title, 20);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).join("\n")).not.toMatch(forbiddenEnd);
});

test("a title too long for four lines is left to Word", () => {
  expect(titleLines("字".repeat(200), 20)).toEqual(["字".repeat(200)]);
});

test("no text is lost, and no line is longer than the paper when it was broken", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."某县局2019年度（）《》的支出绩效自评报告ab ") , maxLength: 90 }), (title) => {
      const lines = titleLines(title, 20);
      expect(lines.join("")).toBe(title);
      if (lines.length > 1) for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(20);
    }),
  );
});
