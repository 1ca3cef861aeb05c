import type { Rule, RuleKind, RuleOf } from "../../rubrics/rule";
import { nativeBands } from "./nativeBands";
import { nativeChecklist } from "./nativeChecklist";
import { nativeGated } from "./nativeGated";
import { nativeItemised } from "./nativeItemised";
import { nativeMet } from "./nativeMet";
import { nativePieces } from "./nativePieces";
import { nativeProportional } from "./nativeProportional";
import { nativeStep } from "./nativeStep";
import { nativeTiers } from "./nativeTiers";
import { nativeViolations } from "./nativeViolations";

/** What a rule judges and its full mark, as they stand in the formula: references, numbers, or bracketed expressions. */
export interface NativeTerms {
  readonly value: string;
  readonly full: string;
}

/** A rule as a formula of Excel itself, not yet cut to 0 … full; null where only a person, or the function, can say. */
export type NativeRule<K extends RuleKind> = (rule: RuleOf<K>, terms: NativeTerms) => string | null;

/** Every kind of the closed set: a kind without its formula does not compile. */
const natives: { readonly [K in RuleKind]: NativeRule<K> } = {
  metOrNothing: nativeMet,
  proportional: nativeProportional,
  gatedProportional: nativeGated,
  bands: nativeBands,
  pieces: (rule, terms) => nativePieces(rule, terms, nativeRule),
  step: nativeStep,
  tiers: nativeTiers,
  checklist: nativeChecklist,
  itemised: nativeItemised,
  violations: nativeViolations,
  manual: () => null,
};

/** The points of a rule before they are cut and rounded, as a native formula. */
export function nativeRule(rule: Rule, terms: NativeTerms): string | null {
  return (natives[rule.kind] as NativeRule<RuleKind>)(rule, terms);
}
