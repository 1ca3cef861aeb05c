import { defineFunction } from "../perfFunction";
import { numberOr, numbersOf } from "../readArgument";
import { fault, isFault } from "../value";

/** TIES(100, 100) → 相符; TIES(100, 100.01) → 不符，差0.01. The difference is printed without a sign. */
export const ties = defineFunction({
  name: "TIES",
  parameters: { expected: "应有数", actual: "实际数", tolerance: { name: "允许误差", optional: true } },
  apply: ({ expected, actual, tolerance }) => {
    const numbers = numbersOf(expected, actual);
    if (isFault(numbers)) return numbers;
    const allowed = numberOr(tolerance, "0");
    if (isFault(allowed)) return allowed;
    if (allowed.lt(0)) return fault("#NUM!", `“${tolerance.name}”不能小于0`);
    const difference = numbers[0].minus(numbers[1]).abs();
    return difference.lte(allowed) ? "相符" : `不符，差${difference.toString()}`;
  },
});
