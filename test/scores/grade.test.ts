import { Decimal } from "../../src/quantity/decimal";
import { grade, nationalGrades } from "../../src/scores/grade";

test.each([
  ["100", "100", "优"],
  ["90", "100", "优"],
  ["89.99", "100", "良"],
  ["80", "100", "良"],
  ["79.99", "100", "中"],
  ["60", "100", "中"],
  ["59.99", "100", "差"],
  ["0", "100", "差"],
  ["108", "120", "优"], // 90 of 100
  ["107.9", "120", "良"],
  ["-1", "100", ""],
  ["50", "0", ""],
])("%s of %s is %s", (total, fullMark, word) => {
  expect(grade(new Decimal(total), new Decimal(fullMark), nationalGrades)).toBe(word);
});
