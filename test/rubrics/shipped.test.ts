import type { ScoringRow } from "../../src/facts/facts";
import { Decimal } from "../../src/quantity/decimal";
import { outlines } from "../../src/report/outlines/catalog.generated";
import { rates } from "../../src/rates/catalog.generated";
import { loadRubric } from "../../src/rubrics/loadRubric";
import { recogniseRubric } from "../../src/rubrics/recogniseRubric";
import type { Rubric } from "../../src/rubrics/rubric";
import { allRubrics, rubricById } from "../../src/rubrics/shipped";

const rateIds = new Set(rates.map(({ id }) => id));
const byId = allRubrics.map((rubric) => [rubric.id, rubric] as const);

/** The rubric as a unit's own scoring sheet would hold it. */
function sheetOf({ criteria }: Rubric, changeFull: (full: string, index: number) => string = (full) => full): readonly ScoringRow[] {
  return criteria.map(({ path, label, full }, index) => {
    const at = { sheet: "评分表", row: index + 3, column: 2 };
    const weight = changeFull(full, index);
    return {
      path,
      subtotal: false,
      full: weight === "" ? null : { value: new Decimal(weight), at },
      claimed: null,
      formula: null,
      standard: null,
      reason: null,
      name: { text: `${index + 1}.${label}（${weight || "?"}分）`, at },
    };
  });
}

test.each(byId)("%s loads whole", (_id, rubric) => {
  expect(loadRubric(rubric, rateIds)).toMatchObject({ ok: true });
});

test.each(byId)("%s names an outline that exists, and is found by its id", (id, { outline }) => {
  expect(outlines.map((known) => known.id)).toContain(outline);
  expect(rubricById(id)?.id).toBe(id);
});

test("an id that nobody gave is no rubric", () => {
  expect(rubricById("hunan/department-1999")).toBeUndefined();
});

test.each(byId.filter(([, { weights, criteria }]) => weights === undefined && criteria.length > 5))("a sheet with the names and weights of %s is recognised as it", (id, rubric) => {
  expect(recogniseRubric(sheetOf(rubric), allRubrics)).toMatchObject({ kind: "one", rubric: { id } });
});

describe("which rubric a sheet is", () => {
  const hunan = rubricById("hunan/department-2019") as Rubric;

  test("two weights of sixteen that the county changed leave it recognised, with the evidence", () => {
    const recognised = recogniseRubric(sheetOf(hunan, (full, index) => (index < 2 ? "7" : full)), allRubrics);
    expect(recognised).toMatchObject({ kind: "one", rubric: { id: hunan.id }, evidence: ["指标体系16项，评分表16行，名称相符16项", "名称相符的各项中分值相符14项"] });
  });

  test("two that fit equally are not guessed between", () => {
    const framework = rubricById("national/department-2013-53") as Rubric;
    const recognised = recogniseRubric(sheetOf(framework, () => "1"), allRubrics);
    expect(recognised.kind === "ambiguous" && recognised.candidates.map(({ rubric }) => rubric.id).sort()).toEqual(["national/department-2013-53", "yunnan/department"]);
  });

  test.each<[string, readonly ScoringRow[]]>([
    ["no sheet", []],
    ["a sheet of something else", sheetOf({ ...hunan, criteria: hunan.criteria.map((criterion, index) => ({ ...criterion, label: `安全生产第${index}条`, aliases: [] })) })],
    ["a quarter of the names", sheetOf({ ...hunan, criteria: hunan.criteria.slice(0, 4) })],
    ["only subtotals", sheetOf(hunan).map((row) => ({ ...row, subtotal: true }))],
  ])("%s is none", (_name, rows) => {
    expect(recogniseRubric(rows, allRubrics).kind).toBe("none");
  });
});

describe("what nobody printed is not invented", () => {
  test.each(byId.filter(([, { weights }]) => weights === "fromSheet"))("%s leaves weights open and says so in its note", (_id, { criteria, indicators = [], note }) => {
    expect([...criteria, ...indicators].some(({ full }) => full === "")).toBe(true);
    expect(note).toMatch(/分值|权重/u);
  });
});

/** The tables of domain knowledge, row by row: id, full mark. */
test("Hunan 2019 has the sixteen rows of its table", () => {
  expect(rubricById("hunan/department-2019")?.criteria.map(({ id, full }) => `${id} ${full}`)).toEqual([
    "staff-control 5",
    "three-public-change 8",
    "budget-completion 5",
    "budget-control 5",
    "building-area 5",
    "building-cost 5",
    "public-outlay-control 8",
    "three-public-control 8",
    "procurement-execution 6",
    "management-system 8",
    "fund-compliance 6",
    "disclosure 5",
    "key-work 8",
    "benefit 6",
    "administrative-efficiency 6",
    "satisfaction 6",
  ]);
});
