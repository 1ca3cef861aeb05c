import { isShare } from "../rubrics/num";
import type { Num, Rule, Span } from "../rubrics/rule";

/** What the value that a rule judges is counted in: % where its bounds are shares, its own unit, or nothing (a count, a word). */
export function ruleUnit(rule: Rule): string {
  const unit = ("unit" in rule ? rule.unit : undefined) ?? "";
  return boundsOf(rule).some(isShare) ? "%" : unit;
}

function boundsOf(rule: Rule): readonly Num[] {
  if ("target" in rule) return [rule.target];
  if (rule.kind === "bands") return rule.bands.flatMap(endsOf);
  return rule.kind === "pieces" ? rule.pieces.flatMap(endsOf) : [];
}

function endsOf({ from, to }: Span): readonly Num[] {
  return [from, to].filter((end) => end !== undefined);
}
