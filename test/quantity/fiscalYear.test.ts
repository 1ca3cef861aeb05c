import fc from "fast-check";
import { fiscalYearIn, yearsIn } from "../../src/quantity/fiscalYear";

/** "fiscal 2019", "relative -1" */
function said(text: string): readonly string[] {
  return yearsIn(text).map(({ kind, year, yearsBack }) => `${kind} ${year ?? -(yearsBack ?? 0)}`);
}

describe("years that a text mentions", () => {
  test.each([
    ["2019年度", ["fiscal 2019"]],
    ["（2019年度）", ["fiscal 2019"]],
    ["2019 年度", ["fiscal 2019"]],
    ["２０１９年度", ["fiscal 2019"]],
    ["二〇一九年", ["fiscal 2019"]],
    ["二○一九年度", ["fiscal 2019"]],
    ["二零一九年", ["fiscal 2019"]],
    ["二O一九年部门决算", ["fiscal 2019"]],
    ["2019年1—12月", ["fiscal 2019"]],
    ["2019年1月至12月", ["fiscal 2019"]],
    ["2019年决算数", ["fiscal 2019"]],
    ["2019决算数", ["fiscal 2019"]],
    ["2019年末", ["fiscal 2019"]],
    ["FY2019", ["fiscal 2019"]],
    ["2018-2019年", ["span 2018", "span 2019"]],
    ["2018年至2020年", ["span 2018", "span 2020"]],
    ["2019", ["bare 2019"]],
    ["预算表（2019）", ["bare 2019"]],
    ["2019年预算数比2018年决算数", ["fiscal 2019", "fiscal 2018"]],
    ["上年决算数", ["relative -1"]],
    ["本年预算数", ["relative 0"]],
    ["上一年度", ["relative -1"]],
    ["前年", ["relative -2"]],
    ["2021年度部门整体支出绩效自评（湘财绩〔2022〕1号）", ["fiscal 2021", "document 2022"]],
  ] as const)("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("years that are no fiscal years", () => {
  test.each([
    ["保财绩〔2020〕3号", ["document 2020"]],
    ["湘财绩（2020）5号", ["document 2020"]],
    ["财预[2013]53号", ["document 2013"]],
    ["财绩〔2020〕 号", ["document 2020"]],
    ["2019年5月18日", ["date 2019"]],
    ["2019-05-18", ["date 2019"]],
    ["2019.5.18", ["date 2019"]],
    ["2019年1-6月", ["date 2019"]],
    ["2019年上半年", ["date 2019"]],
    ["2019年第一季度", ["date 2019"]],
    ["截至2019年12月31日", ["date 2019"]],
    ["2019年以来", ["date 2019"]],
    ["GB/T 9704-2012", []],
    ["19年", []],
    ["123201945", []],
    ["合计 76216768.37", []],
    ["1,2019", []],
    ["", []],
  ] as const)("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
    expect(fiscalYearIn(text)).toBeNull();
  });
});

describe("the one year of a title", () => {
  test.each([
    ["2019年度部门收支总表", 2019],
    ["某某局2019年部门决算公开（2020年8月5日）", 2019],
    ["2019", 2019],
    ["2019年与2018年对比表", null],
    ["部门收支总表", null],
    ["上年决算数", null],
  ])("%s → %s", (text, expected) => {
    expect(fiscalYearIn(text)).toBe(expected);
  });
});

test("places are those of the text, in order, and do not overlap", () => {
  const pieces = fc.constantFrom("2019年度", "2018", "〔2020〕3号", "二〇一九年", "上年", "-", "（", "）", "预算", " ", "2019年5月18日", "本年", "决算数");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      const mentions = yearsIn(text);
      mentions.forEach(({ start, end, year }, index) => {
        expect(start < end && end <= text.length).toBe(true);
        if (year !== null) expect(text.slice(start, end)).toMatch(/\d{4}|[一二〇零]{2}/u);
        const before = mentions[index - 1];
        if (before && before.start !== start) expect(before.end).toBeLessThanOrEqual(start);
      });
    }),
    { numRuns: 2_000 },
  );
});
