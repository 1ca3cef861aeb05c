import fc from "fast-check";
import { exact } from "../../src/quantity/decimal";
import { printExact, printNumber, printPercent, printQuantity } from "../../src/quantity/printNumber";

describe("figures as they are printed", () => {
  test.each([
    ["thousands", printNumber(exact("1234567.5"), { places: 2, mode: "halfUp" }), "1,234,567.50"],
    ["without thousands marks", printNumber(exact("1234567.5"), { places: 2, mode: "halfUp" }, { thousands: false }), "1234567.50"],
    ["three digits need no mark", printNumber(exact("999.99"), { places: 2, mode: "halfUp" }), "999.99"],
    ["half-up", printNumber(exact("1.005"), { places: 2, mode: "halfUp" }), "1.01"],
    ["half-up, below zero, goes away from zero", printNumber(exact("-1.005"), { places: 2, mode: "halfUp" }), "-1.01"],
    ["truncated", printNumber(exact("1.009"), { places: 2, mode: "truncate" }), "1.00"],
    ["true minus where asked", printNumber(exact("-72.08"), { places: 2, mode: "halfUp" }, { minus: "−" }), "−72.08"],
    ["no minus before a zero", printNumber(exact("-0.001"), { places: 2, mode: "halfUp" }), "0.00"],
    ["every decimal, at least two", printExact(exact("15.8"), 2), "15.80"],
    ["every decimal, more than two", printExact(exact("0.0027"), 2), "0.0027"],
    ["every decimal, none", printExact(exact("11")), "11"],
    ["percent", printPercent(exact(6).div(11)), "54.55%"],
    ["percent below zero", printPercent(exact("-72.08").div(exact("335.46"))), "-21.49%"],
    ["percent above a thousand", printPercent(exact("70.2670")), "7,026.70%"],
    ["percent with no decimals", printPercent(exact("0.925586"), { places: 0, mode: "halfUp" }), "93%"],
    ["money", printQuantity({ value: exact("335.4"), unit: "万元" }), "335.40"],
    ["persons", printQuantity({ value: exact("6"), unit: "人" }), "6"],
    ["area", printQuantity({ value: exact("1050.5"), unit: "㎡" }), "1,050.5"],
    ["a percentage", printQuantity({ value: exact("93.5"), unit: "%" }), "93.5%"],
  ])("%s: %s", (_, printed, expected) => {
    expect(printed).toBe(expected);
  });

  test("thousands marks are all that is added", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = exact(digits.toString()).div(exact(10).pow(places));
        const printed = printExact(value);
        expect(exact(printed.replaceAll(",", "")).eq(value)).toBe(true);
        expect(printed).toMatch(/^-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
      }),
    );
  });
});
