import { loadRubric } from "../../src/rubrics/loadRubric";
import hunan from "../../src/rubrics/hunan/department-2019.json";

const rates = new Set(hunan.criteria.flatMap(({ judges }) => (judges && "rate" in judges && judges.rate ? [judges.rate] : [])));

type Plain = { [key: string]: unknown };

/** The Hunan rubric with one thing changed at a path: criteria.3.full. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(hunan) as unknown as Plain;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<Plain>((at, step) => at[step] as Plain, copy);
  parent[last] = value;
  return copy;
}

function faultPaths(data: unknown): readonly string[] {
  const loaded = loadRubric(data, rates);
  return loaded.ok ? [] : loaded.faults.map(({ path }) => path);
}

test("the shipped rubric loads whole", () => {
  expect(loadRubric(hunan, rates)).toMatchObject({ ok: true, rubric: { id: "hunan/department-2019" } });
});

test.each<[string, string, unknown, readonly string[]]>([
  ["weights that sum to 99", "criteria.0.full", "4", ["criteria", "subtotals[0]", "subtotals[1]"]],
  ["a weight nobody gave", "criteria.9.full", "", ["criteria[9].full"]],
  ["a printed subtotal that is wrong", "subtotals.2.full", "60", ["subtotals[2]"]],
  ["a subtotal of nothing", "subtotals.2.path", ["过 程"], ["subtotals[2]"]],
  ["an unknown rate", "criteria.0.judges", { rate: "staffControll" }, ["criteria[0].judges.rate"]],
  ["an unknown fact", "criteria.15.judges", { fact: "satisfaction" }, ["criteria[15].judges.fact"]],
  ["a fact of no such year", "criteria.15.judges", { fact: "satisfaction.rate@next" }, ["criteria[15].judges.fact"]],
  ["an unknown clause", "criteria.0.cites", ["hunan-department-h13:nowhere"], ["criteria[0].cites[0]"]],
  ["no clause at all", "criteria.0.cites", [], ["criteria[0].cites[0]"]],
  ["an id twice", "criteria.1.id", "staff-control", ["criteria[1].id"]],
  ["a gap between bands", "criteria.3.rule.bands.1.from", "1%", ["criteria[3].rule.bands"]],
  ["bands that overlap", "criteria.3.rule.bands.2.from", "9%", ["criteria[3].rule.bands"]],
  ["a bound in two bands", "criteria.3.rule.bands.2.fromIncluded", true, ["criteria[3].rule.bands"]],
  ["points above the full mark", "criteria.3.rule.bands.0.points", "6", ["criteria[3].rule.bands[0]"]],
  ["a step of nothing", "criteria.0.rule.every", "0%", ["criteria[0].rule.every"]],
  ["a numeric rule with nothing to judge", "criteria.0.judges", null, ["criteria[0].judges"]],
  ["grades that do not descend", "grades.1.from", "90", ["grades[1].from"]],
  ["a lowest grade above 0", "grades.3.from", "10", ["grades[3].from"]],
  ["a rule kind that does not exist", "criteria.0.rule", { kind: "guess" }, ["criteria[0].rule.kind"]],
  ["a misspelt field", "criteria.0.fulll", "5", ["criteria[0]"]],
  ["a number instead of a decimal string", "criteria.0.full", 5, ["criteria[0].full"]],
  ["years the wrong way round", "inForce", { from: 2021, to: 2019 }, ["inForce"]],
  ["checklist items that bring more than the full mark", "criteria.9.rule.each", "3", ["criteria[9].rule"]],
])("%s is rejected at its path", (_name, path, value, faults) => {
  expect(faultPaths(changed(path, value))).toEqual(faults);
});

test("every fault is named at once, in Chinese", () => {
  const data = changed("criteria.0.judges", { rate: "nowhere" }) as Plain;
  const two = { ...data, grades: [{ from: "60", grade: "中", words: [] }] };
  const loaded = loadRubric(two, rates);
  expect(loaded.ok ? [] : loaded.faults).toEqual([
    { path: "criteria[0].judges.rate", message: "没有名为 nowhere 的比率" },
    { path: "grades[0].from", message: "最低一等应从0分起" },
  ]);
});

test.each([null, 3, "rubric", [], {}])("%j is no rubric and does not throw", (data) => {
  expect(loadRubric(data, rates).ok).toBe(false);
});
