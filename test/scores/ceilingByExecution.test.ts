import { Decimal } from "../../src/quantity/decimal";
import type { Ceiling } from "../../src/rubrics/rubric";
import { ceilingByExecution } from "../../src/scores/ceilingByExecution";

const scheme: readonly Ceiling[] = [
  { comparison: "<", execution: "60%", ceiling: "79" },
  { comparison: "≤", execution: "80%", ceiling: "89" },
];

test.each([
  ["95", "0.59", "79"],
  ["95", "0.6", "89"], // 60% is not below 60%
  ["95", "0.8", "89"], // 80% is included
  ["95", "0.8001", "95"],
  ["70", "0.1", "70"], // below the ceiling already
])("%s at an execution of %s is %s", (total, execution, points) => {
  expect(ceilingByExecution(new Decimal(total), new Decimal(execution), scheme).points.toString()).toBe(points);
});

test("the lowest ceiling counts, in whatever order they stand, and is named", () => {
  const [low] = scheme;
  expect(ceilingByExecution(new Decimal(95), new Decimal("0.5"), [...scheme].reverse()).ceiling).toEqual(low);
});

test("no scheme caps nothing", () => {
  expect(ceilingByExecution(new Decimal(95), new Decimal(0), [])).toEqual({ points: new Decimal(95), ceiling: null });
});
