import type { Finding } from "../../src/findings/finding";
import { findingsFrom } from "../../src/findings/fromScored";
import { printCheck } from "../../src/findings/printCheck";
import { printFinding } from "../../src/findings/printFinding";
import { emptyMemory } from "../../src/facts/memory";
import { formatCellRef } from "../../src/grid/address";
import { baojing, baojingFacts } from "./baojing";
import type { SaidFacts } from "./scoredOf";
import { scoredOf } from "./scoredOf";

/** Facts alone: what is said of points that are not there is left out. */
const found = (facts: SaidFacts): readonly Finding[] =>
  findingsFrom(scoredOf({ facts })).findings.filter(({ code }) => code !== "RATE-MISSING-FACT" && code !== "SCORE-PENDING");
const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

describe("the published Hunan report", () => {
  const { findings, checks } = findingsFrom(scoredOf(baojing));

  test.each([
    ["SCORE-SUBTOTAL", { printed: "13", computed: "17" }, "评分表!F9"],
    ["SCORE-SUBTOTAL", { printed: "26", computed: "20" }, "评分表!F25"],
    ["SCORE-TOTAL", { printed: "98", computed: "96", bySubtotals: "98" }, "评分表!F26"],
    ["SCORE-CLAIMED-DIFFERS", { claimed: "3", points: "5" }, "评分表!F7"],
    ["SCORE-CLAIMED-DIFFERS", { claimed: "4", points: "8" }, "评分表!F8"],
    ["SCORE-CLAIMED-DIFFERS", { claimed: "6", points: "0" }, "评分表!F16"],
    ["SCORE-ROW-UNKNOWN", { row: "绩效目标合理性" }, "评分表!C5"],
    ["FULL-MARK-DESPITE-PROBLEM", { row: "公用经费控制率" }, "评分表!F14"],
  ] as const)("%s %o at %s", (code, values, at) => {
    expect(findings).toContainEqual(expect.objectContaining({ code, values: expect.objectContaining(values) }));
    const finding = findings.find((one) => one.code === code && Object.entries(values).every(([key, value]) => one.values[key] === value));
    expect(formatCellRef(finding?.at[0] ?? { sheet: "", row: 0, column: 0 })).toBe(at);
  });

  test("a claimed score names the cells of the score and of its figures", () => {
    const finding = findings.find(({ code, values }) => code === "SCORE-CLAIMED-DIFFERS" && values.claimed === "3");
    expect(finding?.at.map(formatCellRef)).toEqual(["评分表!F7", "决算!C2", "决算!C1"]);
  });

  test("the closing balance of 2.05 against 2.04 is rounding, and accuses nobody", () => {
    const balance = checks.filter(({ check }) => check.code === "TIE-OPENING-INCOME");
    expect(balance.map((result) => printCheck(result))).toEqual([
      { label: "年初结转结余、本年收支与年末结转结余平衡", outcome: "在舍入范围内", detail: "15.80 + 263.38 − 277.14 = 2.04，表中2.05，差0.01万元" },
    ]);
    expect(codes(findings)).not.toContain("TIE-OPENING-INCOME");
  });

  test("no sum of the accounts is accused", () => {
    expect(codes(findings).filter((code) => code.startsWith("TIE-"))).toEqual([]);
  });

  test("by severity, then place", () => {
    const weights = { blocks: 0, costsPoints: 1, note: 2 } as const;
    const order = findings.map(({ severity }) => weights[severity]);
    expect(order).toEqual([...order].sort());
    const rows = findings.filter(({ severity, at }) => severity === "costsPoints" && at[0]?.sheet === "评分表").map(({ at }) => at[0]?.row ?? -1);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });
});

describe("proposed corrections", () => {
  const base: SaidFacts = { "spend.total": "277.14 万元", "spend.basic": "63.81 万元", "spend.project": "213.33 万元" };

  test("swapped digits are proposed in words", () => {
    const [finding] = found({ ...base, "spend.basic": "63.18 万元" });
    expect(finding && printFinding(finding)).toBe(
      "本年支出合计应等于基本支出与项目支出等之和，现不相符：63.18 + 213.33 = 276.51万元，表中“本年支出合计”为277.14万元，差0.63万元；" +
        "上缴上级支出、经营支出、对附属单位补助支出未填或未识别，未计入（决算!C1、决算!C2、决算!C3）。" +
        "决算!C2的63.18可能相邻两位数字颠倒，改为63.81即相符。请核对上述单元格，更正后重新核对。",
    );
  });

  test("a cell that another sum vouches for is not suspected", () => {
    // 277.14 stands in the balance, which closes, and 213.33 needs the digits 2 or 1 changed: the basic expenditure is left
    const balanced: SaidFacts = { "carryover.opening": "15.80 万元", "income.total": "263.38 万元", "carryover.closing": "2.04 万元" };
    const doubtful = found({ ...base, "spend.basic": "62.81 万元" }).find(({ code }) => code === "TIE-SPEND-NATURE");
    const vouched = found({ ...base, ...balanced, "spend.basic": "62.81 万元", "spend.personnel": "60.03 万元", "publicOutlay.actual": "3.78 万元" });
    expect(doubtful?.values.proposal).toBeUndefined();
    expect(vouched.filter(({ values }) => values.proposalAt === "决算!C2").map(({ code, values }) => [code, values.proposalTo])).toEqual([
      ["TIE-SPEND-NATURE", "63.81"],
      ["TIE-BASIC-SPEND", "63.81"],
    ]);
  });

  test("the opening balance in the closing cell", () => {
    // 2 040.51 + 76 214 727.86 − 76 216 768.37 = 0
    const facts: SaidFacts = { "carryover.opening": "2040.51 元", "income.total": "76214727.86 元", "spend.total": "76216768.37 元", "carryover.closing": "2040.51 元" };
    const [finding] = found(facts);
    expect(finding).toMatchObject({
      code: "TIE-OPENING-INCOME",
      values: { difference: "2,040.51", proposal: "opening", proposalAt: "决算!C4", proposalTo: "0.00" },
    });
  });
});

describe("what a person set aside", () => {
  const facts: SaidFacts = { "spend.total": "277.14 万元", "spend.basic": "63.18 万元", "spend.project": "213.33 万元" };
  const at = ["决算!C3", "决算!C1", "决算!C2"];

  test("is no finding, and its check says why", () => {
    const memory = { ...emptyMemory, ignored: [{ code: "TIE-SPEND-NATURE", at, reason: "含历史遗留调整" }] };
    const { findings, checks } = findingsFrom(scoredOf({ facts, more: { memory } }));
    expect(codes(findings)).not.toContain("TIE-SPEND-NATURE");
    const [result] = checks.filter(({ ignored }) => ignored !== undefined);
    expect(result && printCheck(result)).toMatchObject({ outcome: "不符", detail: "已由人工确认不作为问题：含历史遗留调整" });
  });

  test.each([
    ["at other cells", { code: "TIE-SPEND-NATURE", at: ["决算!C9"], reason: "旧" }],
    ["of another check", { code: "TIE-OPENING-INCOME", at, reason: "旧" }],
  ])("comes back %s", (_, ignored) => {
    const { findings } = findingsFrom(scoredOf({ facts, more: { memory: { ...emptyMemory, ignored: [ignored] } } }));
    expect(codes(findings)).toContain("TIE-SPEND-NATURE");
  });
});

describe("blanks and prior years", () => {
  const kinds: SaidFacts = { "income.total": "100.00 万元", "income.general": "60.00 万元", "income.fund": "30.00 万元" };

  test("known kinds below the total in one sheet are a question, not an accusation", () => {
    const finding = found(kinds).find(({ code }) => code === "TIE-INCOME-KINDS");
    expect(finding).toMatchObject({ severity: "note", values: { difference: "10.00" } });
    expect(finding?.values.absent).toContain("事业收入");
  });

  test("across sheets nobody can tell", () => {
    expect(codes(found({ ...kinds, "income.fund": "30.00 万元 @基金!B3" }))).not.toContain("TIE-INCOME-KINDS");
  });

  test("known kinds above the total are wrong whatever the blanks hold", () => {
    expect(found({ ...kinds, "income.general": "80.00 万元" }).find(({ code }) => code === "TIE-INCOME-KINDS")?.severity).toBe("costsPoints");
  });

  test("a contradictory term is never left out", () => {
    expect(codes(found({ ...kinds, "income.general": ["60.00 万元", "66.00 万元 @收入!B2"] }))).toEqual(["FACT-CONTRADICTORY"]);
  });

  test("whole 万元 that miss by one are a question", () => {
    const facts: SaidFacts = { "spend.total": "278 万元", "spend.basic": "64 万元", "spend.project": "213 万元" };
    expect(found(facts).find(({ code }) => code === "TIE-SPEND-NATURE")?.severity).toBe("note");
  });

  test("last year's sums are checked where last year stands in the workbook", () => {
    const facts: SaidFacts = { "spend.total@prior": "100 元", "spend.basic@prior": "60 元", "spend.project@prior": "45 元" };
    expect(found(facts).find(({ code }) => code === "TIE-SPEND-NATURE")?.values).toMatchObject({ year: "2018", difference: "5.00" });
  });

  test("two totals of rounded parts may differ by their rounding, in 万元 only", () => {
    // 15.80 + 263.38 = 279.18 and 277.14 + 2.05 = 279.19
    expect(found({ "income.grandTotal": "279.18 万元", "spend.grandTotal": "279.19 万元" })).toEqual([]);
    expect(codes(found({ "income.grandTotal": "279.18 元", "spend.grandTotal": "279.19 元" }))).toEqual(["TIE-GRAND-TOTALS"]);
    expect(codes(found({ "income.grandTotal": "279.18 万元", "spend.grandTotal": "279.20 万元" }))).toEqual(["TIE-GRAND-TOTALS"]);
  });

  test("an empty workbook accuses nobody", () => {
    const { findings } = findingsFrom(scoredOf({}));
    expect([...new Set(codes(findings))].sort()).toEqual(["RATE-MISSING-FACT", "SCORE-PENDING"]);
  });

  test("amounts in 元 and in 万元 close with each other", () => {
    const facts: SaidFacts = { ...baojingFacts, "spend.total": "2771412.37 元" };
    expect(codes(found(facts)).filter((code) => code.startsWith("TIE-"))).toEqual([]);
  });
});
