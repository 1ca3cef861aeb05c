import fc from "fast-check";
import { exact } from "../../src/quantity/decimal";
import { inMoneyUnit, isMoneyUnit, moneyUnits } from "../../src/quantity/money";

test.each([
  ["335.46", "万元", "元", "3354600"],
  ["3354600", "元", "万元", "335.46"],
  ["1", "元", "亿元", "0.00000001"],
  ["12.5", "千元", "万元", "1.25"],
  ["-72.08", "万元", "千元", "-720.8"],
  ["3", "百万元", "万元", "300"],
] as const)("%s %s in %s: %s", (value, unit, to, expected) => {
  expect(inMoneyUnit({ value: exact(value), unit }, to)).toEqual({ value: exact(expected), unit: to });
});

test.each(["", "人", "美元", "角", "toString"])("%j is no money unit", (unit) => {
  expect(isMoneyUnit(unit)).toBe(false);
});

test("there and back is the same amount", () => {
  const unit = fc.constantFrom(...moneyUnits);
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), unit, unit, (cents, from, to) => {
      const money = { value: exact(cents.toString()).div(100), unit: from };
      const there = inMoneyUnit(money, to);
      expect(isMoneyUnit(there.unit) && inMoneyUnit({ ...there, unit: to }, from).value.eq(money.value)).toBe(true);
    }),
  );
});
