import type { Facts } from "../../src/facts/facts";
import { Decimal } from "../../src/quantity/decimal";
import { ratesFromFacts } from "../../src/rates/fromFacts";
import type { Rubric } from "../../src/rubrics/rubric";
import { rubricById } from "../../src/rubrics/shipped";
import { scoresFromRates } from "../../src/scores/fromRates";
import type { GivenPoints, Score } from "../../src/scores/score";
import { cell, factsWith, formRow, known, sheetRow } from "./evaluated";

const hunan = rubricById("hunan/department-2019") as Rubric;
const model = rubricById("model/department") as Rubric;
const project = rubricById("national/project-2020-10") as Rubric;
const gated = rubricById("national/project-2021-101") as Rubric;
const zhanjiang = rubricById("guangdong/zhanjiang-department-2021") as Rubric;

/** The figures of a small Hunan office (万元, 人). */
const office = [
  known("staff.onPost", "6"),
  known("staff.quota", "11"),
  known("threePublic.budget", "1"),
  known("threePublic.budget@prior", "1"),
  known("carryover.opening", "15.8"),
  known("budget.initial", "335.46"),
  known("budget.adjustment", "-72.08"),
  known("carryover.closing", "2.05"),
  known("building.approvedArea", "0"),
  known("building.actualArea", "0"),
  known("building.approvedCost", "0"),
  known("building.actualCost", "0"),
  known("publicOutlay.actual", "3.78"),
  known("publicOutlay.budget", "4.8"),
  known("threePublic.actual", "0.01"),
  known("procurement.actual", "0.1"),
  known("procurement.budget", "23.01"),
];

function scored(rubric: Rubric, facts: Facts, given: Readonly<Record<string, GivenPoints>> = {}) {
  return scoresFromRates(ratesFromFacts(facts), rubric, facts, new Map(Object.entries(given)));
}

function scoreOf(rubric: Rubric, facts: Facts, id: string, given: Readonly<Record<string, GivenPoints>> = {}): Score {
  const found = scored(rubric, facts, given).scores.find(({ criterion }) => criterion.id === id);
  if (!found) throw new Error(`no score for ${id}`);
  return found;
}

function typed(points: string, reason = ""): GivenPoints {
  return { points: new Decimal(points), reason, at: cell(9, 9, "绩效评分") };
}

describe("by rule", () => {
  test.each([
    ["staff-control", "scored", "5"], // 6 ÷ 11 = 54.55% ≤ 100%
    ["three-public-change", "scored", "8"], // (1 − 1) ÷ 1 = 0
    ["budget-completion", "scored", "3"], // 277.13 ÷ 279.18 = 99.27%: 0.73 points short, one step of 5%: 5 − 2
    ["building-area", "notApplicable", "5"], // nothing approved, nothing built
    ["building-cost", "notApplicable", "5"],
    ["public-outlay-control", "scored", "8"], // 3.78 ÷ 4.8 = 78.75%
    ["three-public-control", "scored", "8"], // 0.01 ÷ 1 = 1%
    ["procurement-execution", "scored", "0"], // 0.1 ÷ 23.01 = 0.43%: 99.57 points, 20 steps × 2 > 6
    ["budget-control", "manual", undefined], // −72.08 ÷ 335.46 < 0: the rule is silent
    ["management-system", "manual", undefined],
    ["satisfaction", "missing", undefined],
  ])("%s is %s with %s", (id, state, points) => {
    const score = scoreOf(hunan, factsWith({ facts: office }), id);
    expect([score.state, score.points?.toString()]).toEqual([state, points]);
  });

  test("the working says what was looked at, the rule and the points; the reason why points are lost", () => {
    const score = scoreOf(hunan, factsWith({ facts: office }), "budget-completion");
    expect(score.working).toBe("预算完成率99.27%；标准：不低于100%得满分，每低5个百分点扣2分（不足5个百分点按5个百分点计），扣完为止；得3分");
    expect(score.reason).toBe("低于100%，差0.73个百分点，按5%一档计1档，扣2分");
    expect(score.from).toHaveLength(4);
  });

  test("a rule that is silent lays both readings open", () => {
    expect(scoreOf(hunan, factsWith({ facts: office }), "budget-control").working).toContain("视同0得5分，按绝对值得2分");
  });

  test.each<[string, Facts["facts"], string]>([
    ["no quota", office.filter(({ id }) => id !== "staff.quota"), "缺少“编制数”"],
    ["a quota of zero", [...office.filter(({ id }) => id !== "staff.quota"), known("staff.quota", "0")], "无法计算"],
    ["two quotas that differ", office.map((fact) => (fact.id === "staff.quota" ? { ...fact, state: "contradictory" as const, quantity: null } : fact)), "“编制数”前后不一致"],
    ["a quota that cannot be read", office.map((fact) => (fact.id === "staff.quota" ? { ...fact, state: "unreadable" as const, quantity: null } : fact)), "“编制数”无法识别"],
  ])("%s gives no points, and says so", (_name, facts, why) => {
    const score = scoreOf(hunan, factsWith({ facts }), "staff-control");
    expect([score.state, score.points]).toEqual(["missing", null]);
    expect(score.working).toContain(why);
  });

  test("a survey figure is judged by its bands", () => {
    const facts = factsWith({ facts: [...office, known("satisfaction.rate", "89.9")] });
    expect(scoreOf(hunan, facts, "satisfaction").points?.toString()).toBe("4"); // 80% ≤ 89.9% < 90%
  });
});

describe("by a person", () => {
  const rows = [
    sheetRow(5, "管理制度健全性", "8", "7", { reason: "无厉行节约制度" }),
    sheetRow(6, "资金使用合规性（6分）", "6", "9"),
    sheetRow(7, "在职人员控制率", "5", "3"),
    sheetRow(8, "1.预算控制率", "5", "5"),
    sheetRow(9, "经济效益", "2", "2"),
    sheetRow(10, "社会效益", "2", "1"),
    sheetRow(11, "生态效益", "2", "2"),
    sheetRow(12, "社会公众满意度", "6", "6"),
  ];
  const facts = factsWith({ facts: office, scoring: rows });

  test.each([
    ["management-system", "7", "7"], // the unit's own points stand
    ["fund-compliance", undefined, "9"], // 9 of 6 is out of range: not taken
    ["staff-control", "5", "3"], // the rule counts, the claim stands beside it
    ["budget-control", "5", "5"], // open rule: the unit's choice
    ["benefit", "5", "5"], // three rows of one criterion: 2 + 1 + 2
    ["satisfaction", "6", "6"], // no survey figure in the workbook
  ])("%s has %s where the sheet claims %s", (id, points, claimed) => {
    const score = scoreOf(hunan, facts, id);
    expect([score.points?.toString(), score.claimed?.value.toString()]).toEqual([points, claimed]);
  });

  test("the unit's reason and cell come with its points", () => {
    const score = scoreOf(hunan, facts, "management-system");
    expect([score.state, score.reason, score.from]).toEqual(["manual", "无厉行节约制度", [cell(5, 6)]]);
  });

  test("typed points win over claimed ones, also 0, and stand in for a look that fails", () => {
    expect(scoreOf(hunan, facts, "management-system", { "management-system": typed("0", "没有制度") })).toMatchObject({ reason: "没有制度", state: "manual" });
    expect(scoreOf(hunan, facts, "management-system", { "management-system": typed("0") }).points?.toString()).toBe("0");
    const blind = factsWith({ facts: [] });
    expect(scoreOf(hunan, blind, "staff-control", { "staff-control": typed("4") }).points?.toString()).toBe("4");
  });

  test.each(["-1", "8.01"])("typed points of %s out of 8 are not taken", (points) => {
    const score = scoreOf(hunan, facts, "management-system", { "management-system": typed(points) });
    expect([score.state, score.points, score.working.includes("未采用")]).toEqual(["manual", null, true]);
  });

  test("typed points do not move what the rule decides", () => {
    expect(scoreOf(hunan, facts, "public-outlay-control", { "public-outlay-control": typed("1") }).points?.toString()).toBe("8");
  });
});

describe("the total", () => {
  test("is the sum of what is given, with the grades that are still possible", () => {
    // 5 + 8 + 3 + 5 + 5 + 8 + 8 + 0 = 42 by rule; budget-control, five manual rows, two effects and satisfaction are open: 58 − 0
    const { total } = scored(hunan, factsWith({ facts: office }));
    expect([total.points.toString(), total.pending, total.gradeIfNothing, total.gradeIfEverything]).toEqual(["42", 8, "差", "优"]);
  });

  test("a weight with nothing to judge goes to the rest where the rubric says so", () => {
    const facts = factsWith({ facts: [known("procurement.budget", "0"), known("procurement.actual", "0")] });
    const given = Object.fromEntries(model.criteria.filter(({ id }) => id !== "procurement-execution").map(({ id, full }) => [id, typed(full)]));
    const half = { ...given, execution: typed("7.5") };
    expect(scored(model, facts, given).total.points.toString()).toBe("100"); // 95 of 95
    expect(scored(model, facts, half).total.points.toString()).toBe("92.11"); // 87.5 × 100 ÷ 95 = 92.105…
  });

  test.each([
    ["59.9", "79.99", "执行率59.90%，低于60%"],
    ["79.9", "89.99", "执行率79.90%，低于80%"],
    ["80", "100", ""],
  ])("an execution of %s%% caps full marks everywhere at %s", (spent, points, why) => {
    const facts = factsWith({ facts: [known("spend.total", spent), known("budget.adjusted", "100")] });
    const byHand = { ...model, criteria: model.criteria.map((criterion) => ({ ...criterion, judges: null, rule: { kind: "manual" as const } })) };
    const { total } = scored(byHand, facts, Object.fromEntries(model.criteria.map(({ id, full }) => [id, typed(full)])));
    expect(total.points.toString()).toBe(points);
    expect(total.ceiling?.reason ?? "").toContain(why);
  });
});

describe("a form whose rows the unit wrote", () => {
  const rows = [
    formRow(1, ["产出指标", "数量指标"], "培训场次", "≥50场", "40场", "20"),
    formRow(2, ["产出指标", "质量指标"], "合格率", "≥95%", "98%", "20"),
    formRow(3, ["产出指标", "成本指标"], "总成本", "≤90万元", "1000000元", "10"),
    formRow(4, ["效益指标", "社会效益"], "办事便利", "明显提升", "明显提升", "30", "28"),
    formRow(5, ["满意度指标", "服务对象满意度"], "群众满意度", "≥90%", "85%", "10"),
  ];
  const facts = factsWith({ facts: [known("spend.total", "76"), known("budget.adjusted", "100")], indicators: rows });

  test.each([
    ["execution", "7.6", "5"], // 10 × 76%; 60% ≤ 76% < 80%
    ["output-1", "16", "10"], // 20 × 40 ÷ 50; 20 × (80% − 60%) ÷ 40%
    ["output-2", "20", "20"],
    ["output-3", "9", "7.5"], // 10 × 90 ÷ 100; 10 × (90% − 60%) ÷ 40%
    ["benefit-1", "28", "28"], // words: the unit's own points
    ["satisfaction-1", "9.44", "8"], // 10 × 85 ÷ 90 = 9.444…; 80% ≤ 85% < 90%
  ])("%s is %s under 2020-10 and %s under 2021-101", (id, proportional, gate) => {
    expect(scoreOf(project, facts, id).points?.toString()).toBe(proportional);
    expect(scoreOf(gated, facts, id).points?.toString()).toBe(gate);
  });

  test("80% of a 10-point indicator is 8 under 2020-10 and 5 under 2021-101", () => {
    const one = factsWith({ indicators: [formRow(1, ["产出指标", "数量指标"], "场次", "10", "8", "10")] });
    expect([scoreOf(project, one, "output-1"), scoreOf(gated, one, "output-1")].map(({ points }) => points?.toString())).toEqual(["8", "5"]);
  });

  test.each([
    ["件", "missing"],
    ["", "scored"],
  ])("an actual value in “%s” beside a target in 场 is %s", (unit, state) => {
    const one = factsWith({ indicators: [formRow(1, ["产出指标"], "场次", "50场", `50${unit}`, "10")] });
    expect(scoreOf(project, one, "output-1").state).toBe(state);
  });

  test("a row without an actual value is missing, a part without a row waits for one with its whole weight", () => {
    const one = factsWith({ indicators: [formRow(1, ["产出指标"], "场次", "50场", "", "50")] });
    const { scores, total } = scored(project, one);
    expect(scores.map(({ criterion, state }) => `${criterion.id} ${criterion.full} ${state}`)).toEqual(["execution 10 missing", "output-1 50 missing", "benefit 30 manual", "satisfaction 10 manual"]);
    expect(total.pending).toBe(4);
  });
});

describe("weights from the unit's sheet", () => {
  const facts = factsWith({
    facts: [known("spend.total", "95"), known("budget.issued", "100")],
    scoring: [
      sheetRow(1, "支出完成率", "10", "10", { standard: "支出完成率≥100%得满分，每低1个百分点扣1分，扣完为止" }),
      sheetRow(2, "财务合规性", "6", "4", { standard: "每发现一起违规扣2分，扣完为止" }),
      sheetRow(3, "项目监管", "", "4"),
    ],
  });

  test("the sheet's weight and written standard become the row's", () => {
    const score = scoreOf(zhanjiang, facts, "spending-completion");
    expect([score.full.toString(), score.state, score.points?.toString()]).toEqual(["10", "scored", "5"]); // 5 points of a percent short
    expect(scoreOf(zhanjiang, facts, "finance-compliance").criterion.rule.kind).toBe("violations");
  });

  test("a weight that nobody gave is asked for, never invented; rows the sheet leaves out are not used", () => {
    const { scores, total } = scored(zhanjiang, facts);
    expect(scores.map(({ criterion, state }) => `${criterion.id} ${state}`)).toEqual(["spending-completion scored", "finance-compliance manual", "project-supervision missing"]);
    expect([total.points.toString(), total.pending]).toEqual(["9", 1]);
  });

  test("without a sheet every weight is open", () => {
    const { scores } = scored(zhanjiang, factsWith({}));
    expect(scores.every(({ state, full }) => state === "missing" && full.isZero())).toBe(true);
  });
});
