import fc from "fast-check";
import type { AmountReading } from "../../src/quantity/amountReading";
import { exact } from "../../src/quantity/decimal";
import { printExact } from "../../src/quantity/printNumber";
import { readAmount } from "../../src/quantity/readAmount";

/** A reading in short: "≥50 个", "约200 万元", "50…60 人", "200 万元 | -200 万元 ?", "none", "blank", "date", "words". */
function said(reading: AmountReading): string {
  switch (reading.kind) {
    case "number":
      return `${reading.approximate ?? ""}${reading.comparison ?? ""}${reading.value.toFixed()} ${reading.unit}`.trim();
    case "range":
      return `${reading.from.toFixed()}…${reading.to.toFixed()} ${reading.unit}`.trim();
    case "ambiguous":
      return `${reading.readings.map(said).join(" | ")} ?`;
    case "text":
      return reading.what;
    case "blank":
    case "none":
      return reading.kind;
  }
}

/** what · text · expected · unit of the column */
type Case = readonly [string, string, string, string?];

const numbers: readonly Case[] = [
  ["plain", "335.46", "335.46"],
  ["thousands", "1,344,175.2", "1344175.2"],
  ["trailing space", "3206374.56 ", "3206374.56"],
  ["no-break spaces around", "\u00A012.5\u00A0", "12.5"],
  ["full-width digits", "３２", "32"],
  ["full-width everything", "１，２３４．５６", "1234.56"],
  ["full-width comma", "1，234.56", "1234.56"],
  ["spaces as thousands marks", "1 234.56", "1234.56"],
  ["thin spaces as thousands marks", "1\u2009234\u2009567", "1234567"],
  ["apostrophes as thousands marks", "1'234'567.5", "1234567.5"],
  ["apostrophe that marks text", "'123", "123"],
  ["scientific", "1.5E+3", "1500"],
  ["scientific, small", "1.23E-3", "0.00123"],
  ["zero", "0", "0"],
  ["zero with decimals", "0.00", "0"],
  ["zero in Chinese", "零", "0"],
  ["minus zero", "-0", "0"],
  ["no digit before the point", ".5", "0.5"],
  ["trailing full stop of a sentence", "100。", "100"],
  ["a year's digits are only a number", "2019", "2019"],
  ["unit of the column", "335.46", "335.46 万元", "万元"],
  ["unit of the column, percent", "93", "93 %", "%"],
];

const negatives: readonly Case[] = [
  ["minus", "-5", "-5"],
  ["true minus", "−5", "-5"],
  ["full-width minus", "－5", "-5"],
  ["brackets", "(123.45)", "-123.45"],
  ["full-width brackets", "（1,123.45）", "-1123.45"],
  ["brackets before the unit", "（123.45）万元", "-123.45 万元"],
  ["hollow triangle", "△5", "-5"],
  ["filled triangle", "▲5", "-5"],
  ["in words", "负5", "-5"],
  ["hyphen that does not break", "\u20115", "-5"],
  ["brackets around money", "(1,234.00元)", "-1234 元"],
  ["brackets around a whole amount", "(1234567)", "-1234567"],
  ["plus is no minus", "+5%", "5 %"],
  ["minus before the currency", "-¥5.00", "-5 元"],
  ["minus after the currency", "¥-5.00", "-5 元"],
];

const money: readonly Case[] = [
  ["万元", "200万元", "200 万元"],
  ["万元 goes before the column's unit", "200万元", "200 万元", "元"],
  ["亿元", "1.2亿元", "1.2 亿元"],
  ["千元", "1千元", "1 千元"],
  ["hundreds of 元", "5百元", "500 元"],
  ["thousands of 万元", "2千万元", "2000 万元"],
  ["with spaces", "20 万元", "20 万元"],
  ["bracketed unit", "200(万元)", "200 万元"],
  ["元整", "100元整", "100 元"],
  ["sign", "¥1,234.00", "1234 元"],
  ["full-width sign", "￥1,234.00", "1234 元"],
  ["RMB", "RMB 1,234.5", "1234.5 元"],
  ["人民币", "人民币200万元", "200 万元"],
  ["元角", "5元5角", "5.5 元"],
  ["元角分 in capitals", "壹仟贰佰叁拾肆元伍角陆分", "1234.56 元"],
  ["元零分", "12元零5分", "12.05 元"],
  ["万 in a column of 万元", "200万", "200 万元", "万元"],
  ["万 in a column of 元", "200万", "200 万元", "元"],
  ["万 without any unit", "200万", "2000000"],
  ["note without figures", "200万元（含税）", "200 万元"],
  ["foreign money keeps its sign", "$5", "5 $"],
  ["foreign money by name", "5美元", "5 美元"],
  ["万 and 亿 mixed", "1亿2000万元", "120000000 元"],
  ["万 and 千 mixed", "10万8千元", "108000 元"],
];

const chinese: readonly Case[] = [
  ["under twenty", "十二", "12"],
  ["万元", "一百二十万元", "120 万元"],
  ["capitals", "壹佰贰拾万元整", "120 万元"],
  ["亿 and 万", "一亿二千万元", "120000000 元"],
  ["zero inside", "一百零五万元", "105 万元"],
  ["percent", "百分之五", "5 %"],
  ["percent in digits", "百分之95", "95 %"],
  ["hundred percent", "百分之百", "100 %"],
  ["percent with a bound", "百分之九十以上", "≥90 %"],
  ["per mille", "千分之三", "3 ‰"],
  ["tenths", "九成", "90 %"],
  ["counted", "两次", "2 次"],
  ["a few more than", "二十余人", "余20 人"],
];

const counts: readonly Case[] = [
  ["件 with 万", "3.12万件", "31200 件"],
  ["个 with 万", "2.1万个", "21000 个"],
  ["人次", "40人次", "40 人次"],
  ["percentage points", "2个百分点", "2 个百分点"],
  ["per mille sign", "5‰", "5 ‰"],
  ["full-width percent", "９５％", "95 %"],
  ["百分比", "≥100百分比", "≥100 %"],
  ["square metres in words", "120平方米", "120 ㎡"],
  ["square metres, m²", "120m²", "120 ㎡"],
  ["square metres, m2", "120 m2", "120 ㎡"],
  ["with a noun", "50个社区", "50 个社区"],
  ["rate unit", "5次/年", "5 次/年"],
  ["days", "2.5天", "2.5 天"],
  ["hours", "24小时", "24 小时"],
  ["Latin unit", "20M", "20 M"],
  ["points", "60分以上", "≥60 分"],
  ["done so many", "完成50个", "50 个"],
];

const bounds: readonly Case[] = [
  ["≥", "≥50个", "≥50 个"],
  ["≧ and full-width percent", "≧95％", "≥95 %"],
  [">=", ">=95%", "≥95 %"],
  ["》=, a slip of the input method", "》=50", "≥50"],
  ["﹦", "﹦72890元", "=72890 元"],
  ["=", "=100%", "=100 %"],
  ["≤", "≤90万元", "≤90 万元"],
  ["<", "<5", "<5"],
  ["with spaces", "≥ 95 %", "≥95 %"],
  ["以上 includes", "95%以上", "≥95 %"],
  ["（含）以上", "100%（含）以上", "≥100 %"],
  ["及以上", "3次及以上", "≥3 次"],
  ["以下 includes", "5%以下", "≤5 %"],
  ["以内 includes", "控制在90万元以内", "≤90 万元"],
  ["days 内", "3个工作日内", "≤3 个工作日"],
  ["不少于", "不少于3次", "≥3 次"],
  ["不低于", "不低于90%", "≥90 %"],
  ["不超过", "不超过100%", "≤100 %"],
  ["超过 excludes", "超过50个", ">50 个"],
  ["大于等于", "大于等于95%", "≥95 %"],
  ["about, before", "约200万元", "约200 万元"],
  ["about, behind", "200万元左右", "约200 万元"],
  ["more than, inside", "200余万元", "余200 万元"],
  ["more than, 多", "200多万元", "余200 万元"],
  ["almost", "近200万元", "近200 万元"],
];

const ranges: readonly Case[] = [
  ["hyphen", "50-60", "50…60"],
  ["hyphen with unit at the end", "50-60人", "50…60 人"],
  ["both with unit", "63%～68%", "63…68 %"],
  ["万 at both ends", "9亿～16亿元", "9…16 亿元"],
  ["万元 at the end is both's", "100-200万元", "100…200 万元"],
  ["至", "50至60", "50…60"],
  ["em dash", "50—60", "50…60"],
  ["negative ends", "-5～-3", "-5…-3"],
  ["unit of the column", "50~60", "50…60 人", "人"],
];

const nothing: readonly Case[] = [
  ["empty", "", "blank"],
  ["spaces", "  \u3000\u00A0", "blank"],
  ["only zero-width", "\u200B", "blank"],
  ["hyphen", "-", "none"],
  ["em dash", "—", "none"],
  ["two em dashes", "——", "none"],
  ["slash", "/", "none"],
  ["full-width slash", "／", "none"],
  ["无", "无", "none"],
  ["不适用", "不适用", "none"],
  ["未发生", "未发生", "none"],
  ["N/A", "N/A", "none"],
];

const questions: readonly Case[] = [
  ["dash before an amount", "—200万元", "200 万元 | -200 万元 ?"],
  ["two dashes before an amount", "——200", "200 | -200 ?"],
  ["wrong groups", "1,23,4", "1234 ?"],
  ["comma that may be a point", "1,5", "15 | 1.5 ?"],
  ["groups of four", "12,3456", "123456 | 12.3456 ?"],
  ["continental marks", "1.234,56", "1234.56 ?"],
  ["points as thousands marks", "1.234.567", "1234567 ?"],
  ["two points", "1..5", "1.5 ?"],
  ["Chinese full stop as point", "12。5", "12.5 ?"],
  ["nothing after the point", "5.", "5 ?"],
  ["code with leading zeros", "0012", "12 ?"],
  ["two numbers, or one with a space", "1 2", "12 ?"],
  ["item number or negative", "(1)", "-1 | 1 ?"],
  ["year or negative", "（2019）", "-2019 | 2019 ?"],
  ["remark or negative", "（95%）", "-95 % | 95 % ?"],
  ["remark or negative, counted", "（50个）", "-50 个 | 50 个 ?"],
  ["minus behind, or a range left open", "123.45-", "-123.45 | 123.45 ?"],
  ["a comma left over", "1,", "1 ?"],
  ["two minus signs", "(-5.5)", "-5.5 | 5.5 ?"],
  ["doubt keeps the unit", "1,23,4万元", "1234 万元 ?"],
];

const texts: readonly Case[] = [
  ["product", "7*24小时", "words"],
  ["product with ×", "7×24小时", "words"],
  ["month", "5月份", "date"],
  ["before the end of a month", "12月底前", "date"],
  ["day", "2019-12-31", "date"],
  ["day in Chinese", "2019年12月31日", "date"],
  ["year", "２０１９年", "date"],
  ["year in Chinese", "二〇一九年", "date"],
  ["two years", "2018-2019", "date"],
  ["months", "1-6月", "date"],
  ["quarter", "第三季度", "date"],
  ["clock", "8:30", "date"],
  ["fraction", "1/2", "words"],
  ["heading number", "一、", "words"],
  ["heading number in brackets", "（一）", "words"],
  ["item number", "1、", "words"],
  ["circled number", "①", "words"],
  ["telephone", "0743-7722345", "words"],
  ["code with an E", "12E3", "words"],
  ["phase of a project", "二期", "words"],
  ["a batch", "一批", "words"],
  ["tolerance", "±5%", "words"],
  ["falling range", "60-50", "words"],
  ["ordinal", "第3名", "words"],
  ["section number", "1.5.2", "words"],
  ["letter O for a zero", "1O0", "words"],
  ["two figures", "50个\n60个", "words"],
  ["note with another figure", "200（其中财政100）", "words"],
  ["contradicting bounds", "≥50以下", "words"],
  ["said, not counted", "三四个", "words"],
  ["120 to the ear", "一百二", "words"],
  ["a word that begins with a number", "一般", "words"],
  ["a word that begins with ten", "十分满意", "words"],
  ["三公经费", "三公经费", "words"],
  ["beyond any amount", "1E999", "words"],
  ["a figure, a long gap, another figure", `12${" ".repeat(100)}34`, "words"],
  ["words", "达成预期指标", "words"],
  ["currency alone", "RMB", "words"],
  ["an error's name", "#DIV/0!", "words"],
];

describe.each([
  ["numbers", numbers],
  ["negative", negatives],
  ["money", money],
  ["Chinese numerals", chinese],
  ["counts and shares", counts],
  ["bounds and approximations", bounds],
  ["ranges", ranges],
  ["nothing", nothing],
  ["not read in silence", questions],
  ["no amounts", texts],
] as const)("%s", (_, table) => {
  test.each(table.map(([what, text, expected, unit]) => [what, text, expected, unit] as const))("%s: %j → %s", (_what, text, expected, unit) => {
    expect(said(readAmount(text, unit))).toBe(expected);
  });
});

test("what is asked says why, in Chinese", () => {
  for (const [, text] of questions) {
    const reading = readAmount(text);
    expect(reading.kind === "ambiguous" ? reading.why : "").toMatch(/\p{Script=Han}/u);
  }
});

describe("properties", () => {
  const characters = fc.constantFrom(..."0123456789.,，。-−—～~()（）%％‰万亿千百十元个月年日余约≥≤＝*/ \u3000一二三两零壹拾角分整成无至到以上下内含税$¥E+".split(""));

  test("any text has a reading", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 30 }), fc.array(characters, { maxLength: 20 }).map((all) => all.join(""))), (text) => {
        expect(["number", "range", "blank", "none", "ambiguous", "text"]).toContain(readAmount(text).kind);
      }),
      { numRuns: 20_000 },
    );
  });

  test("a printed amount is read back, with thousands marks and without, in either minus", () => {
    const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(cents, fc.boolean(), fc.constantFrom("-" as const, "−" as const), fc.constantFrom("", "元", "万元", "亿元", "%", "人"), (amount, thousands, minus, unit) => {
        const value = exact(amount.toString()).div(100);
        expect(readAmount(`${printExact(value, 2, { thousands, minus })}${unit}`)).toEqual({ kind: "number", value, unit });
      }),
      { numRuns: 2_000 },
    );
  });

  test("whole paragraphs are no amounts", () => {
    for (const piece of ["1,", "1 ", "一", "(", "万", "1-", "≥", "约", "1"]) {
      expect(readAmount(piece.repeat(15_000))).toEqual({ kind: "text", what: "words" });
    }
  });
});
