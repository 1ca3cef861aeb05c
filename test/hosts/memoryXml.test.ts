import fc from "fast-check";
import type { Memory } from "../../src/facts/memory";
import { emptyMemory } from "../../src/facts/memory";
import { memoryFromXml, memoryNamespace, memoryToXml } from "../../src/hosts/memoryXml";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: fc.constantFrom("<", "&", '"', "'", "\n", "\r", "\t", " ", "_x0041_", "\u0001", "字") }),
);
const year = fc.option(fc.integer({ min: 1949, max: 9999 }));
const lastRun = fc.record({ year, rubric: text, figures: fc.array(fc.record({ of: text, label: text, value: text, printed: text }), { maxLength: 3 }) });
const memories: fc.Arbitrary<Memory> = fc.record({
  rubric: fc.option(text),
  year,
  outline: text,
  form: text,
  units: fc.array(fc.record({ sheet: text, kind: text, unit: text }), { maxLength: 3 }),
  mappings: fc.array(fc.record({ fact: text, year, sheet: text, cell: text, rowLabel: text, columnHeader: text }), { maxLength: 3 }),
  ignored: fc.array(fc.record({ code: text, at: fc.array(text, { maxLength: 3 }), reason: text }), { maxLength: 3 }),
  sheets: fc.array(fc.record({ role: fc.constantFrom("scores", "findings", "report", "projectForm", "departmentForm", "texts"), name: text }), { maxLength: 3 }),
  lastRun,
}, { requiredKeys: ["rubric", "year", "units", "mappings", "ignored", "sheets"] });

test("any memory survives being written and read", () => {
  fc.assert(
    fc.property(memories, (memory) => {
      expect(memoryFromXml(memoryToXml(memory))).toEqual({ memory, damaged: false });
    }),
    { seed: 20204, numRuns: 500 },
  );
});

test("what a later version added is passed over, and entries that lack what they need are left out", () => {
  const xml =
    `<?xml version="1.0"?><p:memory xmlns:p="${memoryNamespace}" rubric="r" year="二〇一九" colour="red"><p:future a="1"><p:unit sheet="s" kind="k" unit="u"/></p:future>` +
    '<unit xmlns="urn:else" sheet="s" kind="k" unit="u"/><p:unit sheet="s" kind="k"/><p:ignored code="A" reason="x"><p:at place="甲!A1"/><p:at/></p:ignored>' +
    '<p:ignored><p:at place="乙!A1"/></p:ignored><p:sheet marker="PERF:scores:2" name="评分"/><p:sheet marker="PERF:charts:1" name="图"/></p:memory>';
  expect(memoryFromXml(xml)).toEqual({
    damaged: false,
    memory: {
      ...emptyMemory,
      rubric: "r",
      ignored: [{ code: "A", at: ["甲!A1"], reason: "x" }],
      sheets: [{ role: "scores", name: "评分" }],
    },
  });
});

test.each([
  ["nothing", ""],
  ["no XML", "rubric=1"],
  ["cut off", `<memory xmlns="${memoryNamespace}"><unit sheet="a" kind="b"`],
  ["another's", '<memory xmlns="urn:else" rubric="r"/>'],
  ["another element", `<settings xmlns="${memoryNamespace}"/>`],
  ["a document type", `<!DOCTYPE memory [<!ENTITY a "b">]><memory xmlns="${memoryNamespace}" rubric="&a;"/>`],
])("is said to be damaged: %s", (_name, xml) => {
  expect(memoryFromXml(xml)).toEqual({ memory: emptyMemory, damaged: true });
});
