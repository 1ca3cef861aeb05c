import * as fc from "fast-check";
import { Decimal } from "../../src/quantity/decimal";
import type { PartialStep, Rule } from "../../src/rubrics/rule";
import { applyRule, ruleInWords } from "../../src/scores/applyRule";

const percent = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => `${new Decimal(hundredths).div(100).toString()}%`);
const points = fc.integer({ min: 1, max: 200 }).map((tenths) => new Decimal(tenths).div(10).toString());
const partial = fc.constantFrom<PartialStep>("floor", "ceil", "linear");
const word = fc.constantFrom("优", "良", "差");

/** Rules that rise with the value (≥), and the same that fall with it (≤). */
const rising: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant("metOrNothing" as const), comparison: fc.constantFrom("≥" as const, ">" as const), target: percent(1, 150) }),
  fc.record({ kind: fc.constant("proportional" as const), comparison: fc.constant("≥" as const), target: percent(1, 150) }),
  fc.record({ kind: fc.constant("gatedProportional" as const), comparison: fc.constant("≥" as const), target: percent(80, 150), gate: percent(0, 79) }),
  fc.record({ kind: fc.constant("step" as const), comparison: fc.constant("≥" as const), target: percent(1, 150), every: percent(1, 20), deduct: points, partial }),
);
const falling: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant("metOrNothing" as const), comparison: fc.constantFrom("≤" as const, "<" as const), target: percent(0, 150) }),
  fc.record({ kind: fc.constant("proportional" as const), comparison: fc.constant("≤" as const), target: percent(1, 150) }),
  fc.record({ kind: fc.constant("step" as const), comparison: fc.constant("≤" as const), target: percent(0, 150), every: percent(1, 20), deduct: points, partial }),
);
const counting: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant("checklist" as const), items: fc.constant(["甲", "乙", "丙"]), each: points, counts: fc.constantFrom("held" as const, "lost" as const) }),
  fc.record({ kind: fc.constant("violations" as const), items: fc.constant([]), each: points, most: points }),
  fc.record({ kind: fc.constant("itemised" as const), items: fc.array(fc.record({ text: fc.constant("甲"), points }), { minLength: 1, maxLength: 4 }) }),
);
const choosing: fc.Arbitrary<Rule> = fc.record({
  kind: fc.constant("tiers" as const),
  tiers: fc.tuple(points, points, points).map(([best, good, bad]) => [best, good, bad].map((worth, index) => ({ words: [["优", "良", "差"][index] ?? ""], points: worth }))),
});
const any = fc.oneof(rising, falling, counting, choosing, fc.constant<Rule>({ kind: "manual" }));

const value = fc.oneof(fc.integer({ min: -20000, max: 50000 }).map((parts) => new Decimal(parts).div(10000)), fc.integer({ min: -2, max: 9 }).map((count) => new Decimal(count)), word);
const full = points.map((worth) => new Decimal(worth));

function pointsOf(rule: Rule, mark: Decimal, judged: Decimal | string): Decimal | null {
  const outcome = applyRule(rule, mark, judged);
  return outcome.kind === "points" ? outcome.points : null;
}

test("0 ≤ points ≤ full mark, also of every reading that is laid before a person", () => {
  fc.assert(
    fc.property(any, full, value, (rule, mark, judged) => {
      const outcome = applyRule(rule, mark, judged);
      const given = outcome.kind === "points" ? [outcome.points] : outcome.kind === "open" ? outcome.readings.map((reading) => reading.points) : [];
      return given.every((each) => each.gte(0) && each.lte(mark));
    }),
    { numRuns: 2000 },
  );
});

test("a lost point has a reason, a full mark has none", () => {
  fc.assert(
    fc.property(any, full, value, (rule, mark, judged) => {
      const outcome = applyRule(rule, mark, judged, { places: 2, mode: "halfUp" });
      return outcome.kind !== "points" || (outcome.points.eq(mark) ? outcome.reason === "" : outcome.reason.endsWith(`扣${mark.minus(outcome.points).toDecimalPlaces(4).toString()}分`));
    }),
    { numRuns: 1000 },
  );
});

const number = fc.integer({ min: 0, max: 30000 }).map((parts) => new Decimal(parts).div(10000));

test("more never brings less where the rule rises, and never more where it falls", () => {
  fc.assert(
    fc.property(fc.oneof(rising.map((rule) => ({ rule, sign: 1 })), falling.map((rule) => ({ rule, sign: -1 }))), full, number, number, ({ rule, sign }, mark, a, b) => {
      const [low, high] = [Decimal.min(a, b), Decimal.max(a, b)].map((judged) => pointsOf(rule, mark, judged));
      return !low || !high || high.minus(low).times(sign).gte(0);
    }),
    { numRuns: 2000 },
  );
});

test("the target itself brings the full mark", () => {
  fc.assert(
    fc.property(fc.oneof(rising, falling), full, (rule, mark) => {
      if (!("target" in rule) || ("comparison" in rule && (rule.comparison === ">" || rule.comparison === "<"))) return true;
      return pointsOf(rule, mark, new Decimal(rule.target.slice(0, -1)).div(100))?.eq(mark) === true;
    }),
  );
});

test("元 and 万元 bring the same points in proportion", () => {
  const amount = fc.integer({ min: 1, max: 10_000_000 });
  fc.assert(
    fc.property(amount, amount, full, fc.constantFrom("≥" as const, "≤" as const, "=" as const), (target, actual, mark, comparison) => {
      const inYuan: Rule = { kind: "proportional", comparison, target: String(target), unit: "元" };
      const inWan: Rule = { kind: "proportional", comparison, target: new Decimal(target).div(10000).toString(), unit: "万元" };
      const [one, other] = [pointsOf(inYuan, mark, new Decimal(actual)), pointsOf(inWan, mark, new Decimal(actual).div(10000))];
      return one !== null && other !== null && one.minus(other).abs().lt("1e-30");
    }),
  );
});

test("every rule can be said", () => {
  fc.assert(fc.property(any, (rule) => !/undefined|NaN|null/.test(ruleInWords(rule)) && ruleInWords(rule).length > 3));
});
