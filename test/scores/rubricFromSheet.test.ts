import type { CellNumber, CellText, Facts, ScoringRow } from "../../src/facts/facts";
import { emptyMemory } from "../../src/facts/memory";
import { Decimal } from "../../src/quantity/decimal";
import { rubricFromSheet } from "../../src/scores/rubricFromSheet";

const at = { sheet: "评分", row: 0, column: 0 };
const text = (words: string): CellText => ({ text: words, at });
const number = (value: string): CellNumber => ({ value: new Decimal(value), at });

interface Row {
  readonly path: readonly string[];
  readonly full?: string;
  readonly standard?: string;
  readonly formula?: string;
  readonly subtotal?: boolean;
}

function scoringRow({ path, full, standard, formula, subtotal = false }: Row): ScoringRow {
  return {
    path,
    subtotal,
    full: full === undefined ? null : number(full),
    claimed: null,
    formula: formula === undefined ? null : text(formula),
    standard: standard === undefined ? null : text(standard),
    reason: null,
    name: text(path.at(-1) ?? "合计"),
  };
}

function rubricOf(...rows: readonly Row[]) {
  const facts: Facts = {
    organisation: null,
    project: null,
    year: 2023,
    facts: [],
    tables: [],
    scoring: rows.map(scoringRow),
    indicators: [],
    texts: [],
    questions: [],
    memory: emptyMemory,
    projects: [],
  };
  return rubricFromSheet(facts);
}

describe("a unit's own scoring sheet as a rubric", () => {
  test("the standard becomes the rule, the name the rate, the printed total the full mark", () => {
    const rubric = rubricOf(
      { path: ["投入", "预算配置", "在职人员控制率"], full: "5", standard: "≤100%计5分；每超过1个百分点扣0.5分，扣完为止" },
      { path: [], full: "100", subtotal: true },
    );
    expect(rubric).toMatchObject({ id: "sheet", fullMark: "100" });
    expect(rubric?.criteria[0]).toMatchObject({
      id: "在职人员控制率",
      path: ["投入", "预算配置"],
      full: "5",
      judges: { rate: "staffControl" },
      rule: { kind: "step", comparison: "≤", target: "100%", every: "1%", deduct: "0.5" },
    });
  });

  test("the sheet's own formula goes before the name: 预算执行率 over the initial budget is another rate", () => {
    const named = rubricOf({ path: ["预算执行率"], full: "10", standard: "按完成比例计分" });
    const divided = rubricOf({ path: ["预算执行率"], full: "10", standard: "按完成比例计分", formula: "本年支出合计÷年初预算数×100%" });
    expect(named?.criteria[0]?.judges).toEqual({ rate: "execution" });
    expect(divided?.criteria[0]?.judges).toEqual({ rate: "executionOfInitial" });
  });

  test.each([
    ["预算执行率", "预算执行率=（预算完成数/预算数）×100%", "execution"],
    ["预算完成率", "预算完成率=（预算完成数/预算数）×100%", "executionOfInitial"],
    ["预算调整率", "预算调整率=（预算调整数/预算数）×100%", "budgetAdjustment"],
    ["预算控制率", "本年追加预算/年初预算×100%", "budgetControl"],
    ["在职人员控制率", "部门/单位在职人员的控制程度", "staffControl"],
  ])("the name %s decides where its formula does not: %s", (name, formula, rate) => {
    const rubric = rubricOf({ path: [name], full: "10", standard: "按完成比例计分", formula });
    expect(rubric?.criteria[0]?.judges).toEqual({ rate });
  });

  test("a formula that cannot be told leaves the rate open rather than guessed", () => {
    const rubric = rubricOf({ path: ["预算执行率"], full: "10", standard: "按完成比例计分", formula: "某项资金÷另一项资金×100%" });
    expect(rubric?.criteria[0]?.judges).toBeNull();
  });

  test("a standard with room for discretion leaves the points to a person, and says which part", () => {
    const rubric = rubricOf({ path: ["管理制度健全性"], full: "4", standard: "制度健全得4分，否则酌情扣分" });
    expect(rubric?.criteria[0]?.rule).toMatchObject({ kind: "manual" });
    expect(JSON.stringify(rubric?.criteria[0]?.rule)).toContain("酌情");
  });

  test("names that stand twice get the levels above them", () => {
    const rubric = rubricOf(
      { path: ["过程", "业务管理", "管理制度健全性"], full: "2", standard: "每缺一项扣1分" },
      { path: ["过程", "财务管理", "管理制度健全性"], full: "2", standard: "每缺一项扣1分" },
    );
    expect(rubric?.criteria.map(({ id }) => id)).toEqual(["过程/业务管理/管理制度健全性", "过程/财务管理/管理制度健全性"]);
  });

  test("weights that the sheet does not print are asked for, never invented", () => {
    const rubric = rubricOf({ path: ["支出完成率"], standard: "完成率100%得满分" });
    expect(rubric).toMatchObject({ weights: "fromSheet", criteria: [{ full: "" }] });
  });

  test("without a row that has a weight or a standard there is no rubric", () => {
    expect(rubricOf()).toBeNull();
    expect(rubricOf({ path: ["在职人员控制率"] })).toBeNull();
    expect(rubricOf({ path: [], full: "100", subtotal: true })).toBeNull();
  });
});
