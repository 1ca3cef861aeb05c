import fc from "fast-check";
import { cellAt } from "../../../src/grid/grid";
import { cellXml, needsQuotePrefix } from "../../../src/hosts/xlsx/cellXml";
import { newXlsx } from "../../../src/hosts/xlsx/newXlsx";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx";
import { partText } from "./fixtures/packageText";

const at = { row: 6, column: 2 };

test.each([
  ["blank", {}, '<c r="C7" s="3"/>'],
  ["empty text", { text: "" }, '<c r="C7" s="3"/>'],
  ["text", { text: "甲 & 乙" }, '<c r="C7" s="3" t="inlineStr"><is><t xml:space="preserve">甲 &amp; 乙</t></is></c>'],
  ["like a formula", { text: "=1+1" }, '<c r="C7" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>'],
  ["number", { number: "-0.50" }, '<c r="C7" s="3"><v>-0.5</v></c>'],
  // 40 digits of 6 ÷ 11: 17 of them tell the double from its neighbours.
  ["long number", { number: "0.5454545454545454545454545454545454545455" }, '<c r="C7" s="3"><v>0.54545454545454545</v></c>'],
  ["huge number, no exponent", { number: "1e21" }, '<c r="C7" s="3"><v>1000000000000000000000</v></c>'],
  ["formula with a number", { formula: "PERF.SHARE(A1,B1)", number: "0.25" }, '<c r="C7" s="3"><f>_xldudf_PERF_SHARE(A1,B1)</f><v>0.25</v></c>'],
  ["formula with a text", { formula: '"<"&A1', text: " a" }, '<c r="C7" s="3" t="str"><f>"&lt;"&amp;A1</f><v xml:space="preserve"> a</v></c>'],
  ["formula without a result", { formula: "A1" }, '<c r="C7" s="3" t="str"><f>A1</f><v></v></c>'],
  ["formula beyond Excel's limit", { formula: `A1${"+A1".repeat(3000)}`, number: "5" }, '<c r="C7" s="3"><v>5</v></c>'],
])("%s", (_name, content, expected) => {
  expect(cellXml({ ...at, ...content }, 3)).toBe(expected);
});

test("a text beyond Excel's limit is cut where it can be seen", () => {
  const xml = cellXml({ ...at, text: "字".repeat(40_000) }, 0);
  expect(xml).toContain(`${"字".repeat(10)}…</t>`);
  expect([...xml].filter((char) => char === "字")).toHaveLength(32_766);
});

test.each(["", "abc", "NaN", "Infinity", "1,5"])("a number that is none is our own mistake: %p", (number) => {
  expect(() => cellXml({ ...at, number }, 0)).toThrow();
});

test.each([
  ["=cmd|' /C calc'!A0", true],
  ["+1", true],
  ["-1", true],
  ["@x", true],
  ["＝1", true],
  ["'甲", true],
  ["  =1", true],
  ["001", true],
  ["2019-12-31", true],
  ["12月", true],
  ["50%", true],
  ["决算", false],
  ["≥50个", false],
  ["", false],
])("whether Excel would take %p for something else: %p", (text, expected) => {
  expect(needsQuotePrefix({ ...at, text })).toBe(expected);
});

const hard = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", '"', "<", "&", "]]>", "_x000D_", "_", "x0041", "\r", "\n", "\t", "\u0000", "\u001F", "\uFFFF", "\uD800", "𠮷", "　", " ") }),
);

/** What no file can hold: half a surrogate pair. Everything else survives. */
function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "");
}

test("a text that nearly looks like an escape, before a character that becomes one, is itself again", () => {
  const text = "_x000D_x0041\u0000";
  expect(cellXml({ ...at, text }, 0)).toContain(">_x005F_x000D_x005F_x0041_x0000_<");
});

test("any text survives being written and read, as text and never as a formula", () => {
  fc.assert(
    fc.property(fc.array(hard, { minLength: 1, maxLength: 20 }), (texts) => {
      const bytes = newXlsx([{ name: "甲", cells: texts.map((text, row) => ({ row, column: 0, text })) }]);
      const [grid] = readXlsx(bytes).grids;
      texts.forEach((text, row) => {
        const cell = grid && cellAt(grid, row, 0);
        expect(cell?.value ?? "").toBe(storable(text));
        expect(cell?.formula).toBeUndefined();
      });
      expect(partText(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    }),
    { seed: 20201, numRuns: 150 },
  );
});

test("any formula and its cached text survive", () => {
  fc.assert(
    fc.property(hard, hard, (literal, result) => {
      // A text in a formula can hold no control character; no keyboard types one there.
      const speakable = storable(literal).replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, "");
      const formula = `PERF.EXPLAIN("${speakable.replaceAll('"', '""')}",'PERF.X(1)'!A1)`;
      const [grid] = readXlsx(newXlsx([{ name: "甲", cells: [{ ...at, formula, text: result }] }])).grids;
      const cell = grid && cellAt(grid, 6, 2);
      expect(cell?.formula).toBe(formula);
      expect(cell?.value ?? "").toBe(storable(result));
    }),
    { seed: 20202, numRuns: 150 },
  );
});

test("any decimal comes back as the double nearest to it", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
      const [grid] = readXlsx(newXlsx([{ name: "甲", cells: [{ ...at, number: String(number) }] }])).grids;
      expect(grid && cellAt(grid, 6, 2)?.value).toBe(number === 0 ? 0 : number);
    }),
    { seed: 20203, numRuns: 100 },
  );
});
