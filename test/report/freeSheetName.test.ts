import fc from "fast-check";
import { freeSheetName } from "../../src/report/freeSheetName";

test.each([
  ["free", "绩效评分", [], "绩效评分"],
  ["taken", "绩效评分", ["绩效评分"], "绩效评分 (2)"],
  ["taken twice", "绩效评分", ["绩效评分", "绩效评分 (2)"], "绩效评分 (3)"],
  ["taken in other letters", "Perf", ["PERF"], "Perf (2)"],
  ["forbidden characters", "2019/收支:[表]*?\\", [], "2019收支表"],
  ["apostrophes at the ends", "'甲'乙'", [], "甲'乙"],
  ["nothing left", "???", [], "工作表"],
  ["31 characters", "字".repeat(40), [], "字".repeat(31)],
  // 27 + 4 characters of " (2)"
  ["31 characters, taken", "字".repeat(31), ["字".repeat(31)], `${"字".repeat(27)} (2)`],
  ["a pair of surrogates at the cut", `${"字".repeat(30)}𠮷`, [], "字".repeat(30)],
  ["Excel's own", "history", [], "history (2)"],
])("%s", (_name, wanted, taken, expected) => {
  expect(freeSheetName(wanted, taken)).toBe(expected);
});

test("any wish gives a name that Excel takes and nobody has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.array(fc.string({ maxLength: 5 })), (wanted, others) => {
      const taken = [...others, freeSheetName(wanted, others)];
      const name = freeSheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:\u0000-\u001F]|^'|'$/);
      expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
    }),
    { seed: 20205, numRuns: 500 },
  );
});
