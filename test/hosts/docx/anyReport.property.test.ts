import fc from "fast-check";
import type { Block, Run, TableCell } from "../../../src/report/block";
import { textLines } from "../../../src/hosts/docx/plainText";
import { reportToDocx } from "../../../src/hosts/docx/reportToDocx";
import { openDocx, reportOf, source } from "./openedDocx";

/** Text as it may come out of a workbook: any code unit, control characters and lone surrogates often. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom("\u0000", "\u000b", "\u001f", "\ud800", "\udfff", "\ufffe", "\uffff", "\n", "\r", "\t", "<", "&", "]]>", "预算", "1,234.56"), { maxLength: 20 }).map((parts) => parts.join("")),
);
const anyRun: fc.Arbitrary<Run> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: anyText }),
  fc.record({ kind: fc.constant("user" as const), text: anyText, at: fc.constant(null) }),
  fc.record({ kind: fc.constant("figure" as const), text: anyText, source: fc.constant(source) }),
  fc.record({ kind: fc.constant("placeholder" as const), text: anyText }),
);
const runs = fc.array(anyRun, { maxLength: 4 });
const span = fc.integer({ min: -2, max: 6 });
const cell: fc.Arbitrary<TableCell> = fc.record({ runs, columnSpan: span, rowSpan: span });
const values = fc.array(fc.record({ value: fc.oneof(fc.double().map(String), fc.constant(""), anyText), source: fc.constant(source) }), { maxLength: 4 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant("title" as const), runs }),
  fc.record({ kind: fc.constant("heading" as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), runs }),
  fc.record({ kind: fc.constant("paragraph" as const), runs, indent: fc.boolean() }),
  fc.record({
    kind: fc.constant("table" as const),
    caption: anyText,
    unitLine: anyText,
    widths: fc.array(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant(Number.NaN)), { maxLength: 5 }),
    headerRows: fc.integer({ min: -1, max: 4 }),
    rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant("chart" as const),
    type: fc.constantFrom("column" as const, "bar" as const, "pie" as const, "line" as const),
    title: anyText,
    categories: fc.array(anyText, { maxLength: 4 }),
    series: fc.array(fc.record({ name: anyText, values }), { maxLength: 3 }),
    alternative: anyText,
  }),
  fc.record({ kind: fc.constant("attachment" as const), number: fc.option(fc.nat(20)), name: anyText, landscape: fc.boolean() }),
  fc.record({ kind: fc.constant("signature" as const), organisation: runs, date: runs }),
);

const forbiddenInXml = new RegExp("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|\\p{Surrogate}", "u");

test("whatever the blocks hold, the file opens again and no part holds what XML forbids", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), anyText, anyText, fc.constantFrom("always" as const, "never" as const), async (blocks, title, organisation, contents) => {
      const file = await openDocx(await reportToDocx(reportOf(blocks, { title, organisation }), { draft: true, contents }));
      for (const [path, part] of Object.entries(file.parts)) {
        if (/\.(xml|rels)$/.test(path)) expect([path, forbiddenInXml.exec(part)]).toEqual([path, null]);
      }
      expect(await file.html()).toBeDefined();
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("a paragraph's text comes out as it went in, but for what XML forbids", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
      const { paragraphs } = await openDocx(
        await reportToDocx(reportOf(texts.map((words) => ({ kind: "paragraph", indent: false, runs: [{ kind: "user", text: words, at: null }] }))), { draft: false }),
      );
      const expected = texts.flatMap((words) => {
        const filled = textLines(words).filter((line) => line.trim() !== "");
        return filled.length > 0 ? filled : [""];
      });
      expect(paragraphs).toEqual(expected);
    }),
    { numRuns: 60 },
  );
}, 120_000);
