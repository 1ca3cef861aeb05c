import fc from "fast-check";
import { readEntry } from "../../../src/hosts/embedded/model/readEntry";
import { entryOf } from "../../../src/hosts/excel/entryOf";

const cell = { row: 0, column: 0 };

test.each<readonly [string, Parameters<typeof entryOf>[0], string | number | null]>([
  ["plain Chinese", { ...cell, text: "预算执行率" }, "预算执行率"],
  ["a number in decimal notation", { ...cell, number: "97.35" }, 97.35],
  ["a formula", { ...cell, formula: "SUM(A1:A3)", number: "6" }, "=SUM(A1:A3)"],
  ["a formula that is too long leaves its result", { ...cell, formula: "A".repeat(8_192), number: "6" }, 6],
  ["a text that looks like a formula", { ...cell, text: "=cmd|x" }, "'=cmd|x"],
  ["a full-width equals sign", { ...cell, text: "＝1" }, "'＝1"],
  ["digits", { ...cell, text: "0012" }, "'0012"],
  ["a date", { ...cell, text: "2024-01-05" }, "'2024-01-05"],
  ["a Chinese date", { ...cell, text: "二〇二四年一月" }, "'二〇二四年一月"],
  ["an apostrophe of its own", { ...cell, text: "'90%" }, "''90%"],
  ["a truth value", { ...cell, text: "True" }, "'True"],
  ["an error's name", { ...cell, text: "#N/A" }, "'#N/A"],
  ["nothing", cell, null],
  ["an empty text", { ...cell, text: "" }, null],
])("%s", (_, draft, expected) => {
  expect(entryOf(draft)).toBe(expected);
});

test("a text beyond Excel's limit is cut and says so", () => {
  const entry = entryOf({ ...cell, text: "字".repeat(40_000) });
  expect(entry).toHaveLength(32_767);
  expect(entry).toMatch(/…$/);
});

test("whatever text is written, the same text stands in the cell", () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom("¥5", "１２％", "12:30", "(5)", "1/2", "1e5", "TRUE", "50%", "$3"));
  fc.assert(
    fc.property(texts, (text) => {
      const entry = entryOf({ ...cell, text });
      if (entry === null) return text === "";
      return readEntry(entry, "General").value === text && readEntry(entry, "General").formula === null;
    }),
  );
});
