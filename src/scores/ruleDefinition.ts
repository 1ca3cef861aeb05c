import type { Decimal } from "../quantity/decimal";
import type { Rule, RuleKind, RuleOf } from "../rubrics/rule";
import type { RuleOutcome, RuleValue } from "./outcome";
import { unfit } from "./outcome";

/** Handed to a rule that holds other rules, so that no rule's file imports the whole set. */
export interface RuleSet {
  readonly apply: (rule: Rule, full: Decimal, value: RuleValue) => RuleOutcome;
  readonly inWords: (rule: Rule) => string;
}

/** One rule kind: what it gives, and how it is said. Points may leave 0 … full here; applyRule brings them back. */
export interface RuleDefinition<K extends RuleKind> {
  readonly apply: (rule: RuleOf<K>, full: Decimal, value: RuleValue, set: RuleSet) => RuleOutcome;
  readonly inWords: (rule: RuleOf<K>, set: RuleSet) => string;
}

/** A rule kind that judges numbers only. */
export function numericRule<K extends RuleKind>(definition: {
  readonly apply: (rule: RuleOf<K>, full: Decimal, value: Decimal, set: RuleSet) => RuleOutcome;
  readonly inWords: RuleDefinition<K>["inWords"];
}): RuleDefinition<K> {
  return {
    inWords: definition.inWords,
    apply: (rule, full, value, set) =>
      typeof value === "string" ? unfit(`“${value}”不是数值，无法按标准计分`) : definition.apply(rule, full, value, set),
  };
}
