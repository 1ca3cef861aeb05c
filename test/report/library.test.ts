import { charts, pointsChart, readCharts } from "../../src/report/charts/charts";
import chartFile from "../../src/report/charts/charts.json";
import { formFiles } from "../../src/report/forms/catalog.generated";
import { readForm } from "../../src/report/forms/readForm";
import { allOutlines } from "../../src/report/outlineById";
import { outlines as outlineFiles } from "../../src/report/outlines/catalog.generated";
import { patternFiles } from "../../src/report/patterns/catalog.generated";
import { faultsOfPatterns, patternById, patternIds } from "../../src/report/patterns/patterns";
import { readOutline } from "../../src/report/readOutline";
import type { Node } from "../../src/report/sentences/parsePattern";
import { parsePattern } from "../../src/report/sentences/parsePattern";
import { readProblems } from "../../src/report/tell/problems";
import problemFile from "../../src/report/tell/problems.json";

function flat(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => (node.kind === "optional" ? flat(node.nodes) : [node]));
}

function nodesOf(id: string): readonly Node[] {
  return patternById(id).variants.flatMap(({ text }) => flat(parsePattern(text)));
}

describe("the sentence library", () => {
  test.each(patternFiles.map((family) => [Object.keys(family)[0], family] as const))("the family of %s reads without fault", (_, family) => {
    expect(faultsOfPatterns(family)).toEqual([]);
  });

  test("no id stands twice", () => {
    expect(patternIds.length).toBe(patternFiles.flatMap((family) => Object.keys(family)).length);
  });

  test("every pattern and list that a pattern names is there", () => {
    const missing = patternIds.flatMap((id) =>
      nodesOf(id).flatMap((node) => {
        if (node.kind === "say" && !patternIds.includes(node.pattern)) return [`${id} says ${node.pattern}`];
        if (node.kind === "list" && !patternById(id).lists?.[node.list]) return [`${id} lists ${node.list}`];
        return [];
      }),
    );
    expect(missing).toEqual([]);
  });

  test("no pattern waits for somebody to use it", () => {
    const said = patternIds.flatMap((id) => nodesOf(id).flatMap((node) => (node.kind === "say" ? [node.pattern] : [])));
    const program = ["project.lead", "score.", "group.", "conclusion.", "problem.", "notes."];
    const outlines = JSON.stringify(outlineFiles);
    expect(patternIds.filter((id) => !said.includes(id) && !outlines.includes(`"${id}"`) && !program.some((family) => id.startsWith(family)))).toEqual([]);
  });

  test("our own words hold no figure", () => {
    const digits = patternIds.flatMap((id) => nodesOf(id).flatMap((node) => (node.kind === "text" && /\d/.test(node.text.replace(/\$\d/g, "")) ? [`${id}: ${node.text}`] : [])));
    expect(digits).toEqual([]);
  });

  test("a pattern that is chosen by conditions only, and asks when none of its figures is known, ends without condition", () => {
    const silent = ["final.income", "final.spend", "fiscal.income", "threePublic.total", "agency.cost", "staff.state", "procurement.state", "change"];
    expect(silent.filter((id) => patternById(id).variants.at(-1)?.when !== undefined)).toEqual([]);
  });

  test.each([
    ["a mark that is not closed", { a: "收入{income.total" }, /unbalanced \{/],
    ["a bracket that is not closed", { a: "收入[{income.total}" }, /unbalanced \[/],
    ["a bracket too many", { a: "收入{income.total}]" }, /unbalanced \]/],
    ["a fact that the dictionary does not have", { a: "收入{income.all}" }, /no term income\.all/],
    ["a condition that nobody knows", { a: { variants: [{ when: { about: "x" }, text: "x" }] } }, /unknown/],
    ["two conditions in one", { a: { variants: [{ when: { known: "income.total", zero: "income.total" }, text: "x" }] } }, /exactly one/],
    ["no variant", { a: { variants: [] } }, /at least 1/],
    ["a misspelt field", { a: { variants: [{ txt: "x" }] } }, /txt: unknown/],
  ])("%s is a fault", (_, family, fault) => {
    expect(faultsOfPatterns(family).join("\n")).toMatch(fault);
  });
});

const plainForm = { id: "x", title: "x", subject: "project", cites: ["mof-2020-10:annex-1"], landscape: false, widths: [1, 1], money: false } as const;

describe("outlines, forms, charts, problems", () => {
  test.each(outlineFiles.map((file) => [file.id, file] as const))("outline %s loads whole", (_, file) => {
    const read = readOutline(file);
    expect("faults" in read ? read.faults : []).toEqual([]);
  });

  test("ids are one each, and every chart and pattern they name is there", () => {
    expect(new Set(allOutlines.map(({ id }) => id)).size).toBe(allOutlines.length);
    expect(Object.keys(charts)).not.toContain(pointsChart);
  });

  test("an outline is rejected whole, with every fault and its path", () => {
    const [file] = outlineFiles;
    const broken = { ...file, subject: "county", cites: ["nobody:nothing"], sections: [{ heading: "一{", items: [{ item: "say", patterns: ["no.such"] }, { item: "song" }], extra: 1 }] };
    const read = readOutline(broken);
    expect("faults" in read ? [...read.faults].sort() : []).toEqual([
      "outline.cites[0]: no clause nobody:nothing",
      "outline.sections[0].extra: unknown",
      "outline.sections[0].heading: unbalanced { in pattern: 一{",
      "outline.sections[0].items[0].patterns[0]: no pattern no.such",
      expect.stringContaining("outline.sections[0].items[1].item: one of say, text"),
      "outline.subject: one of department, project is wanted",
    ]);
  });

  test("the forms fill their columns", () => {
    const faults: string[] = [];
    for (const file of formFiles) readForm(file, faults);
    expect(faults).toEqual([]);
  });

  test("a row that does not fill the columns is a fault", () => {
    const faults: string[] = [];
    readForm({ ...plainForm, parts: [{ headerRows: 1, rows: [[{ text: "a", rowSpan: 2 }, "b"], ["c", "d"]] }] }, faults);
    expect(faults).toEqual(["form.parts[0].rows[1]: 3 columns, 2 are wanted"]);
  });

  test.each([
    ["a cell to fill in without a key", [["原因", { text: "", input: "原因" }]], "form: the row with 原因 needs a key"],
    ["a header that no cell says", [{ key: "a", cells: ["原因", { text: "", input: "措施" }] }], "form: no cell says 措施"],
    ["two rows of one key", [{ key: "a", cells: ["x", "y"] }, { key: "a", cells: ["x", "y"] }], "form: two rows of the key a"],
    ["a misspelt field", [["a", { text: "b", span: 1 }]], "form.parts[0].rows[0][1].span: unknown"],
    ["a term that the dictionary does not have", [["a", "{spend.all}"]], "form.parts[0].rows[0][1]: no term spend.all"],
  ])("%s is a fault", (_, rows, fault) => {
    const faults: string[] = [];
    readForm({ ...plainForm, parts: [{ headerRows: 0, rows }] }, faults);
    expect(faults).toEqual([fault]);
  });

  test("charts and problems read without fault", () => {
    const faults: string[] = [];
    readCharts(chartFile, faults);
    readProblems(problemFile, faults);
    expect(faults).toEqual([]);
  });

  test("a category that wants another number of figures is a fault", () => {
    const faults: string[] = [];
    readCharts({ x: { type: "pie", title: "x", series: ["a", "b"], categories: [{ name: "c", terms: ["income.total"] }] } }, faults);
    expect(faults).toEqual(["charts.x: c wants one figure for each series"]);
  });
});
