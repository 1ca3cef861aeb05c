import { Decimal } from "../quantity/decimal";
import type { Rounding } from "../quantity/rounding";
import { round } from "../quantity/rounding";
import type { Rule, RuleKind } from "../rubrics/rule";
import type { RuleOutcome, RuleValue } from "./outcome";
import { given } from "./outcome";
import type { RuleDefinition, RuleSet } from "./ruleDefinition";
import { bands } from "./rules/bands";
import { checklist } from "./rules/checklist";
import { gatedProportional } from "./rules/gatedProportional";
import { itemised } from "./rules/itemised";
import { manual } from "./rules/manual";
import { metOrNothing } from "./rules/metOrNothing";
import { pieces } from "./rules/pieces";
import { proportional } from "./rules/proportional";
import { step } from "./rules/step";
import { tiers } from "./rules/tiers";
import { violations } from "./rules/violations";
import { shownScore } from "./shown";

/** Every kind of the closed set: a kind without its file does not compile. */
const definitions: { readonly [K in RuleKind]: RuleDefinition<K> } = {
  metOrNothing,
  proportional,
  gatedProportional,
  bands,
  pieces,
  step,
  tiers,
  checklist,
  itemised,
  violations,
  manual,
};

/**
 * Before points are rounded they are taken to so many decimals, for a rate without an end is cut somewhere: 3 × ⅓ is 1, not the
 * 0.999… that would be cut to 0.9, whether ⅓ comes with 40 digits or with the 15 of a cell.
 */
const endless = 12;

const set: RuleSet = { apply: (rule, full, value) => definitionOf(rule).apply(rule, full, value, set), inWords: ruleInWords };

/**
 * What a rule gives for a value: points within 0 … full, or why a person must decide. Exact, unless a rounding is given.
 * Every lost point has its reason: “低于100%，差0.73个百分点，按5%一档计1档，扣2分”.
 *
 * @param full   the full mark, ≥ 0
 * @param value  a rate as a fraction (54.55% is 0.5455), a count, an amount in the rule's unit, or a word (良)
 */
export function applyRule(rule: Rule, full: Decimal, value: RuleValue, rounding?: Rounding): RuleOutcome {
  const settle = (points: Decimal): Decimal => {
    const inside = Decimal.max(0, Decimal.min(points, full));
    return rounding ? round(inside.toDecimalPlaces(endless), rounding) : inside;
  };
  const outcome = set.apply(rule, full, value);
  switch (outcome.kind) {
    case "points": {
      const points = settle(outcome.points);
      return given(points, () => (points.eq(full) ? "" : `${outcome.reason}，扣${shownScore(full.minus(points))}`));
    }
    case "open":
      return { ...outcome, readings: outcome.readings.map((reading) => ({ ...reading, points: settle(reading.points) })) };
    case "unfit":
      return outcome;
  }
}

/** The rule as PERF understands it, in plain Chinese: 不高于100%得满分，每高1个百分点扣0.5分…. */
export function ruleInWords(rule: Rule): string {
  return definitionOf(rule).inWords(rule, set);
}

/** The record above proves for each kind that its definition takes its rule; an indexed access cannot carry that proof. */
function definitionOf(rule: Rule): RuleDefinition<RuleKind> {
  return definitions[rule.kind] as RuleDefinition<RuleKind>;
}
