import fc from "fast-check";
import { readChineseDigits, readChineseNumber, readOrdinal } from "../../src/quantity/chineseNumber";
import { printChineseNumber } from "../../src/quantity/printChineseNumber";

describe("numerals", () => {
  test.each([
    ["零", "0"], ["〇", "0"], ["五", "5"], ["两", "2"], ["十", "10"], ["十二", "12"], ["二十", "20"], ["一百", "100"], ["一百零五", "105"],
    ["一百一十", "110"], ["二百五十", "250"], ["一千零一", "1001"], ["一千零一十", "1010"], ["一万", "10000"], ["一万零五百", "10500"],
    ["十万", "100000"], ["一百零五万", "1050000"], ["三千万", "30000000"], ["一亿二千万", "120000000"], ["三万二千亿", "3200000000000"],
    ["一亿零五", "100000005"], ["壹佰贰拾", "120"], ["叁仟零伍", "3005"], ["1亿2000万", "120000000"], ["3千5百万", "35000000"],
    ["10万8千", "108000"], ["1.2亿", "120000000"], ["1万2345", "12345"],
  ])("%s → %s", (text, expected) => {
    expect(readChineseNumber(text)?.toFixed()).toBe(expected);
  });

  test.each([
    ["nothing", ""],
    ["a word", "一般"],
    ["three or four", "三四"],
    ["120 to the ear", "一百二"],
    ["35,000 to the ear", "三万五"],
    ["inside 万 too", "一百二万"],
    ["units that rise", "十百"],
    ["a unit twice", "一百二百"],
    ["a bare 万", "万"],
    ["a bare 百", "百"],
    ["亿 twice", "一亿二亿"],
    ["万 twice", "一万二万"],
    ["digits one by one", "二〇一九"],
  ])("%s is none: %j", (_, text) => {
    expect(readChineseNumber(text)).toBeNull();
  });
});

describe("printing", () => {
  test.each([
    [0, "零", "零"], [1, "一", "壹"], [10, "十", "壹拾"], [13, "十三", "壹拾叁"], [20, "二十", "贰拾"], [101, "一百零一", "壹佰零壹"],
    [110, "一百一十", "壹佰壹拾"], [1001, "一千零一", "壹仟零壹"], [10_000, "一万", "壹万"], [10_500, "一万零五百", "壹万零伍佰"],
    [1_050_000, "一百零五万", "壹佰零伍万"], [100_000_005, "一亿零五", "壹亿零伍"], [120_000_000, "一亿二千万", "壹亿贰仟万"],
  ])("%d → %s, %s", (value, plain, formal) => {
    expect(printChineseNumber(value)).toBe(plain);
    expect(printChineseNumber(value, "formal")).toBe(formal);
  });

  test.each([-1, 1.5, 1e12, Number.NaN])("%d has no numeral: our own mistake", (value) => {
    expect(() => printChineseNumber(value)).toThrow(/numeral/);
  });

  test("what is printed is read back", () => {
    const styles = fc.constantFrom("plain" as const, "formal" as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }).chain((max) => fc.integer({ min: 0, max })), styles, (value, style) => {
        expect(readChineseNumber(printChineseNumber(value, style))?.toNumber()).toBe(value);
      }),
      { numRuns: 5_000 },
    );
  });
});

test.each([["第十三", 13], ["第3", 3], ["十三", 13], ["第", null], ["第某", null], ["", null]])("ordinal %j → %s", (text, expected) => {
  expect(readOrdinal(text)).toBe(expected);
});

test.each([["二〇一九", "2019"], ["二○一九", "2019"], ["二零二零", "2020"], ["2019", "2019"], ["二O一九", "2019"], ["十九", null], ["", null]])(
  "digits %j → %s",
  (text, expected) => {
    expect(readChineseDigits(text)).toBe(expected);
  },
);
