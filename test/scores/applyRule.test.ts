import { Decimal } from "../../src/quantity/decimal";
import type { Rule } from "../../src/rubrics/rule";
import { applyRule, ruleInWords } from "../../src/scores/applyRule";

type Row = readonly [rule: Rule, full: string, value: string, points: string, why: string];

const met: Rule = { kind: "metOrNothing", comparison: "≥", target: "100%" };
const proportional: Rule = { kind: "proportional", comparison: "≥", target: "100%" };
const reverse: Rule = { kind: "proportional", comparison: "≤", target: "90", unit: "万元" };
const gated: Rule = { kind: "gatedProportional", comparison: "≥", target: "100%", gate: "60%" };
const overStep: Rule = { kind: "step", comparison: "≤", target: "100%", every: "1%", deduct: "0.5", partial: "ceil" };
const underStep: Rule = { kind: "step", comparison: "≥", target: "100%", every: "5%", deduct: "2", partial: "ceil" };
const equalStep: Rule = { kind: "step", comparison: "=", target: "100%", every: "5%", deduct: "2", partial: "floor" };
const control: Rule = {
  kind: "bands",
  bands: [
    { from: "0%", fromIncluded: true, to: "0%", toIncluded: true, points: "5" },
    { from: "0%", to: "10%", toIncluded: true, points: "4" },
    { from: "10%", points: "0" },
  ],
  negative: "ask",
};
const pieces: Rule = {
  kind: "pieces",
  pieces: [
    { from: "60%", fromIncluded: true, rule: proportional },
    { to: "60%", rule: { kind: "metOrNothing", comparison: "≥", target: "60%" } },
  ],
};
const farOver: Rule = { ...proportional, farOver: { beyond: "130%", then: { every: "10%", deduct: "1", partial: "floor" } } };
const check: Rule = { kind: "checklist", items: ["甲", "乙", "丙", "丁"], each: "2" };
const lost: Rule = { ...check, each: "3", counts: "lost" };
const uneven: Rule = { kind: "itemised", items: [{ text: "甲", points: "3" }, { text: "乙", points: "1" }, { text: "丙", points: "1" }] };
const found: Rule = { kind: "violations", items: [], each: "2", most: "5" };

const numbers: readonly Row[] = [
  [met, "5", "1", "5", "met exactly"],
  [met, "5", "0.9999", "0", "short by 0.01 points of a percent"],
  [{ ...met, otherwise: "1" }, "5", "0.5", "1", "otherwise 1"],
  [{ ...met, otherwise: "40%" }, "5", "0.5", "2", "5 × 40%"],
  [proportional, "10", "0.8", "8", "10 × 0.8, as 财预〔2020〕10号"],
  [proportional, "10", "1.3", "10", "never above the full mark"],
  [proportional, "10", "-0.2", "0", "never below 0"],
  [reverse, "10", "100", "9", "10 × 90 ÷ 100"],
  [reverse, "10", "0", "10", "nothing spent: below the limit"],
  [{ ...proportional, comparison: "=", target: "50" }, "10", "40", "8", "10 × 40 ÷ 50"],
  [{ ...proportional, comparison: "=", target: "50" }, "10", "62.5", "8", "10 × 50 ÷ 62.5"],
  [{ ...reverse, target: "0" }, "10", "3", "0", "a target of 0 that was missed"],
  [gated, "10", "0.8", "5", "10 × (0.8 − 0.6) ÷ 0.4, as 财预〔2021〕101号"],
  [gated, "10", "0.6", "0", "at the gate: 10 × 0 ÷ 0.4"],
  [gated, "10", "0.5999", "0", "below the gate"],
  [{ ...gated, target: "50" }, "10", "40", "5", "40 of 50 is 80%"],
  [{ ...gated, comparison: "≤", target: "80" }, "10", "100", "5", "80 ÷ 100 is 80%"],
  [overStep, "5", "0.5454545454", "5", "6 ÷ 11"],
  [overStep, "5", "1.03", "3.5", "5 − 3 × 0.5"],
  [overStep, "5", "1.035", "3", "ceil: 4 steps"],
  [{ ...overStep, partial: "floor" }, "5", "1.035", "3.5", "floor: 3 steps"],
  [{ ...overStep, partial: "linear" }, "5", "1.035", "3.25", "linear: 3.5 steps"],
  [overStep, "5", "1.5", "0", "50 steps cost 25: nothing is left"],
  [{ ...overStep, least: "2" }, "5", "1.5", "2", "never below 2"],
  [{ ...overStep, most: "3" }, "5", "1.5", "2", "never more than 3 lost"],
  [underStep, "5", "0.9927", "3", "0.73 points short: one step"],
  [underStep, "5", "0.95", "3", "exactly one step"],
  [underStep, "5", "0.9499", "1", "a hair more: two steps"],
  [equalStep, "6", "0.0043", "0", "99.57 points short: 19 steps"],
  [equalStep, "6", "1.1", "2", "two steps above"],
  [control, "5", "0", "5", "=0"],
  [control, "5", "0.1", "4", "10% included"],
  [control, "5", "0.1001", "0", "above 10%"],
  [pieces, "10", "0.75", "7.5", "10 × 0.75"],
  [pieces, "10", "0.59", "0", "below 60%"],
  [farOver, "10", "1.3", "10", "130% is not beyond 130%"],
  [farOver, "10", "1.55", "8", "25 points beyond: two steps of 10"],
  [check, "8", "3", "6", "3 × 2"],
  [lost, "8", "3", "5", "8 − 1 × 3"],
  [lost, "8", "0", "0", "8 − 4 × 3 < 0"],
  [uneven, "5", "3", "5", "all hold"],
  [uneven, "5", "0", "0", "none holds"],
  [found, "8", "1", "6", "8 − 2"],
  [found, "8", "4", "3", "8 − 5, not 8 − 8"],
];

test.each(numbers)("%j of %s at %s gives %s (%s)", (rule, full, value, points) => {
  const outcome = applyRule(rule, new Decimal(full), new Decimal(value));
  expect(outcome.kind === "points" ? outcome.points.toString() : outcome).toBe(points);
});

test.each([
  ["优", "10"],
  ["一般", "5"],
  [" 差 ", "0"],
])("the word %s gives %s", (word, points) => {
  const rule: Rule = { kind: "tiers", tiers: [{ words: ["优", "好"], points: "100%" }, { words: ["一般"], points: "5" }, { words: ["差"], points: "0" }] };
  const outcome = applyRule(rule, new Decimal(10), word);
  expect(outcome.kind === "points" && outcome.points.toString()).toBe(points);
});

const spans: Rule = {
  kind: "tiers",
  tiers: [
    { words: ["达成预期指标"], shareFrom: "100%", shareTo: "80%", shareToIncluded: true },
    { words: ["部分达成"], shareFrom: "80%", shareTo: "60%", shareToIncluded: true },
    { words: ["未达成"], shareFrom: "60%", shareTo: "0%" },
  ],
};

test.each<[string, Rule, Decimal | string, string, readonly string[]]>([
  ["a negative value where the rule is silent", control, new Decimal("-0.05"), "open", ["5", "4"]], // as 0: 5; 5%: 4
  ["a tier that is a span", spans, "部分达成", "open", ["8", "6"]], // 80% and 60% of 10
  ["two of three unequal items", uneven, new Decimal(2), "open", ["2", "4"]], // 1 + 1, 3 + 1
  ["a rule that only a person applies", { kind: "manual" }, new Decimal(1), "open", []],
  ["far above the target, to be explained", { ...proportional, farOver: { beyond: "130%", then: "ask" } }, new Decimal(2), "open", ["10"]],
  ["a word where a number is needed", overStep, "良", "unfit", []],
  ["a word that is no tier", spans, "良", "unfit", []],
  ["a number where tiers have fixed points", { kind: "tiers", tiers: [{ words: ["是"], points: "5" }] }, new Decimal(1), "unfit", []],
  ["half an item", check, new Decimal("1.5"), "unfit", []],
  ["more items than there are", check, new Decimal(5), "unfit", []],
  ["minus one violation", found, new Decimal(-1), "unfit", []],
  ["a value in no band", { kind: "bands", bands: [{ from: "0%", fromIncluded: true, to: "100%", toIncluded: true, points: "5" }] }, new Decimal(2), "unfit", []],
])("%s is not decided by the rule", (_name, rule, value, kind, readings) => {
  const outcome = applyRule(rule, new Decimal(10), value);
  expect(outcome.kind).toBe(kind);
  expect(outcome.kind === "open" ? outcome.readings.map(({ points }) => points.toString()) : []).toEqual(readings);
});

test("two readings of a negative that come to the same are no question", () => {
  const flat: Rule = { ...control, bands: [{ from: "0%", fromIncluded: true, to: "10%", toIncluded: true, points: "5" }, { from: "10%", points: "0" }] };
  const outcome = applyRule(flat, new Decimal(5), new Decimal("-0.05"));
  expect(outcome.kind === "points" && outcome.points.toString()).toBe("5");
});

test.each<[Rule, string, string, string]>([
  [underStep, "5", "0.9927", "低于100%，差0.73个百分点，按5%一档计1档，扣2分"],
  [met, "5", "0.5", "实际50%，低于100%，扣5分"],
  [proportional, "7", "0.33333", "实际33.33%，低于100%，按比例计分，扣4.67分"],
  [overStep, "5", "0.9", ""],
  [overStep, "5", "1.5", "高于100%，超出50个百分点，按1%一档计50档，扣至下限，扣5分"],
])("the reason of %j", (rule, full, value, reason) => {
  const outcome = applyRule(rule, new Decimal(full), new Decimal(value), { places: 2, mode: "halfUp" });
  expect(outcome.kind === "points" && outcome.reason).toBe(reason);
});

test("a rounded score and its reason add up to the full mark", () => {
  // 7 × 0.33335 = 2.33345 → 2.33; the reason says 4.67
  const outcome = applyRule(proportional, new Decimal(7), new Decimal("0.33335"), { places: 2, mode: "halfUp" });
  expect(outcome.kind === "points" && [outcome.points.toString(), outcome.reason.endsWith("扣4.67分")]).toEqual(["2.33", true]);
});

test.each<[Rule, string]>([
  [overStep, "不高于100%得满分，每高1个百分点扣0.5分（不足1个百分点按1个百分点计），扣完为止"],
  [{ ...overStep, most: "3", partial: "floor" }, "不高于100%得满分，每高1个百分点扣0.5分（不足1个百分点不计），最多扣3分"],
  [control, "等于0%得5分；高于0%、不高于10%得4分；高于10%不得分"],
  [reverse, "不高于90万元得满分，否则按目标值÷实际值×分值计分"],
  [gated, "不低于100%得满分，完成低于60%不得分，其间按（完成率−60%）÷（100%−60%）×分值计分"],
  [check, "共4项，每符合一项得2分"],
])("%j in words", (rule, words) => {
  expect(ruleInWords(rule)).toBe(words);
});

// The exact points are k/1000 × full; a rate without an end must not lose them, however many digits it comes with.
test.each([
  ["3 × 1/3 = 1", "3", [1, 3], 1, "truncate", "1"],
  ["6 × 1.0025/3 = 2.005, a tie", "6", [1.0025, 3], 2, "halfUp", "2.01"],
  ["9 × 0.005/9 = 0.005, a tie", "9", [0.005, 9], 2, "halfUp", "0.01"],
  ["7 × 6/7 = 6", "7", [6, 7], 0, "truncate", "6"],
] as const)("%s", (_, full, [dividend, divisor], places, mode, points) => {
  const share = new Decimal(dividend).div(divisor);
  for (const value of [share, share.toSignificantDigits(15, Decimal.ROUND_DOWN)]) {
    const outcome = applyRule(proportional, new Decimal(full), value, { places, mode });
    expect(outcome.kind === "points" && outcome.points.toString()).toBe(points);
  }
});
