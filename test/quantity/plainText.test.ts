import fc from "fast-check";
import { plainText, tidyText } from "../../src/quantity/plainText";

describe("labels that are one", () => {
  test.each([
    ["stretched over its cell", "本 年 收 入 合 计", "本年收入合计"],
    ["stretched with ideographic spaces", "合　　计", "合计"],
    ["broken into lines", "年初\n预算数", "年初预算数"],
    ["broken with CRLF", "年初\r\n预算数", "年初预算数"],
    ["with a no-break space", "年初\u00A0预算数", "年初预算数"],
    ["with a zero-width space", "年初\u200B预算数", "年初预算数"],
    ["with a byte order mark", "\uFEFF年初预算数", "年初预算数"],
    ["curly quotes", "“三公”经费", "三公经费"],
    ["straight quotes", '"三公"经费', "三公经费"],
    ["corner quotes", "「三公」经费", "三公经费"],
    ["double corner quotes", "『三公』经费", "三公经费"],
    ["single quotes", "‘三公’经费", "三公经费"],
    ["full-width quotes", "＂三公＂经费", "三公经费"],
    ["full-width brackets", "预算数（万元）", "预算数(万元)"],
    ["square brackets", "预算数[万元]", "预算数(万元)"],
    ["lenticular brackets", "预算数【万元】", "预算数(万元)"],
    ["six-cornered brackets", "财预〔2020〕10号", "财预(2020)10号"],
    ["em dash", "投入—产出", "投入-产出"],
    ["two em dashes", "投入——产出", "投入-产出"],
    ["full-width hyphen", "投入－产出", "投入-产出"],
    ["box-drawing dash", "投入─产出", "投入-产出"],
    ["full-width colon", "单位：万元", "单位:万元"],
    ["full-width semicolon and comma", "甲；乙，丙", "甲;乙,丙"],
    ["full-width percent", "比例（％）", "比例(%)"],
    ["≧", "≧90%", "≥90%"],
    [">=", ">=90%", "≥90%"],
    ["》=", "》=90%", "≥90%"],
    ["＜＝", "＜＝90%", "≤90%"],
    ["﹦", "﹦100", "=100"],
    ["tilde", "63%～68%", "63%~68%"],
    ["full-width letters and digits", "ＡＰＰ２０", "APP20"],
    ["radicals out of a PDF", "⾦额", "金额"],
    ["square metres", "面积（m²）", "面积(㎡)"],
    ["square metres typed", "面积(M2)", "面积(㎡)"],
  ])("%s", (_, left, right) => {
    expect(plainText(left)).toBe(plainText(right));
  });
});

describe("labels that are two", () => {
  test.each([
    ["synonyms are not its business", "结转结余", "结余结转"],
    ["a bracket says something", "其他支出", "其他支出（类）"],
    ["an ideographic comma is no comma", "一、收入", "一,收入"],
    ["greater is not at least", ">90%", "≥90%"],
    ["book title marks stay", "《预算法》", "预算法"],
    ["m2 is not m20", "m2", "m20"],
  ])("%s", (_, left, right) => {
    expect(plainText(left)).not.toBe(plainText(right));
  });
});

test("what is plain stays as it is", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => plainText(plainText(text)) === plainText(text)), { numRuns: 2_000 });
});

describe("text to be shown", () => {
  test.each([
    ["stretched label", "本 年 收 入\n合 计", "本年收入合计"],
    ["line break inside Chinese", "年初\n 预算数", "年初预算数"],
    ["line break beside Latin", "执行率\n(B/A)", "执行率 (B/A)"],
    ["two words stay two", "单位负责人  财务负责人", "单位负责人 财务负责人"],
    ["quotes and full-width forms stay", " “三公”经费（％） ", "“三公”经费（％）"],
    ["zero-width characters go", "\u200B合计\uFEFF", "合计"],
    ["nothing", " \u3000 ", ""],
  ])("%s", (_, text, expected) => {
    expect(tidyText(text)).toBe(expected);
  });
});
