import { exact } from "../../src/quantity/decimal";
import { roundingTolerance } from "../../src/findings/tolerance";

const figure = (value: string, unit: string, places = 2) => ({ value: exact(value), unit, places });

describe("roundingTolerance", () => {
  test.each([
    // name · figures · unit · style · expected · arithmetic
    ["元 is exact to the 分", [figure("1.00", "元"), figure("2.00", "元"), figure("3.00", "元")], "元", "usual", "0.005"],
    ["万元: half of the last place each", [figure("15.8", "万元", 1), figure("263.38", "万元"), figure("277.14", "万元"), figure("2.05", "万元")], "万元", "usual", "0.02"],
    ["a stated zero is exact", [figure("0", "万元"), figure("1.00", "万元"), figure("1.00", "万元")], "万元", "usual", "0.01"],
    ["six decimals are 元 to the 分", [figure("1.123456", "万元", 6), figure("1.12", "万元")], "万元", "usual", "0.0050005"],
    // 0.005 万元 + 0.005 元
    ["one amount exact, one rounded", [figure("20450.00", "元"), figure("2.05", "万元")], "万元", "usual", "0.0050005"],
    ["元 as the common unit", [figure("20450.00", "元"), figure("2.05", "万元")], "元", "usual", "50.005"],
    ["whole 万元, read as two decimals", [figure("12", "万元", 0), figure("13", "万元", 0)], "万元", "usual", "0.01"],
    ["whole 万元, read as printed", [figure("12", "万元", 0), figure("13", "万元", 0)], "万元", "asPrinted", "1"],
    ["counts are exact", [figure("5", "辆", 0), figure("6", "辆", 0)], "辆", "asPrinted", "0"],
  ] as const)("%s", (_, figures, unit, style, expected) => {
    expect(roundingTolerance(figures, unit, style).toString()).toBe(expected);
  });
});
