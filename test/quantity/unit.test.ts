import { readUnit, unitName } from "../../src/quantity/unit";

describe("units that are declared", () => {
  test.each([
    ["单位：万元", ["万元"], "declared", "单位：万元"],
    ["单位:元", ["元"], "declared", "单位:元"],
    ["金额单位：元", ["元"], "declared", "金额单位：元"],
    ["单 位：万 元", ["万元"], "declared", "单 位：万 元"],
    ["单位：万元  日期：2019年12月31日", ["万元"], "declared", "单位：万元"],
    ["单位:人民币千元", ["千元"], "declared", "单位:人民币千元"],
    ["货币单位：亿元", ["亿元"], "declared", "货币单位：亿元"],
    ["计量单位：平方米", ["㎡"], "declared", "计量单位：平方米"],
    ["单位：元（列至角分）", ["元"], "declared", "单位：元"],
    ["编制单位：某某局　　单位：万元", ["万元"], "declared", "单位：万元"],
    ["部门：某某局 金额单位：元", ["元"], "declared", "金额单位：元"],
    ["单位：人、万元", ["人", "万元"], "declared", "单位：人、万元"],
    ["（单位：万元）", ["万元"], "declared", "单位：万元"],
    ["（万元）", ["万元"], "bracketed", "（万元）"],
    ["预算数（万元）", ["万元"], "bracketed", "（万元）"],
    ["预算数\n(万元)", ["万元"], "bracketed", "(万元)"],
    ["执行率（％）", ["%"], "bracketed", "（％）"],
    ["面积(m²)", ["㎡"], "bracketed", "(m²)"],
    ["金额/万元", ["万元"], "bracketed", "/万元"],
    ["因公出国（境）费（元）", ["元"], "bracketed", "（元）"],
    ["万元", ["万元"], "bare", "万元"],
    ["单位万元", ["万元"], "bare", "单位万元"],
  ] as const)("%j", (text, units, form, place) => {
    const reading = readUnit(text);
    expect(reading).toMatchObject({ units, form });
    expect(text.slice(reading?.start, reading?.end)).toBe(place);
  });
});

describe("no units", () => {
  test.each([
    ["an organisation", "单位：某某县电子政务办公室"],
    ["an organisation whose name holds one", "单位：万元乡人民政府"],
    ["a bracket that says something else", "支出（类）"],
    ["a formula in a header", "小计④=①+②+③"],
    ["the header of a column of units", "计量单位"],
    ["a unit line left empty", "单位："],
    ["a unit per something", "元/人"],
    ["an abroad bracket", "因公出国（境）费"],
    ["nothing", ""],
  ])("%s: %j", (_, text) => {
    expect(readUnit(text)).toBeNull();
  });
});

test.each([
  ["平方米", "㎡"], ["m²", "㎡"], ["M2", "㎡"], ["人民币万元", "万元"], ["％", "%"], ["百分比", "%"], ["名", "人"], ["个 社区", "个社区"], ["", ""],
])("%j is called %j", (text, expected) => {
  expect(unitName(text)).toBe(expected);
});
