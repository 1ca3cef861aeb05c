import type { Rounding } from "../quantity/rounding";
import type { Num, Rule, RuleOf } from "../rubrics/rule";
import type { Ceiling } from "../rubrics/rubric";
import { nationalGrades } from "../scores/grade";

/**
 * What the functions need of a rubric, for a bundle that every cell waits for: no labels, no clauses, no texts of items.
 * rubricTable.generated.ts holds all that ship; test/house writes it.
 */
export interface CompactRubric {
  readonly fullMark: Num;
  readonly rounding: Rounding;
  readonly grades: readonly { readonly from: Num; readonly grade: string }[];
  readonly ceilings?: readonly Ceiling[];
  /** Of each criterion that is not a person's to score its id, its full mark and the place of its rule among all: "staff-control 5 9,budget-control 5 12". */
  readonly criteria: string;
}

/** What most rubrics have, and the table leaves out. */
export const usualRubric: CompactRubric = {
  fullMark: "100",
  rounding: { places: 2, mode: "halfUp" },
  grades: nationalGrades.map(({ from, grade }) => ({ from, grade })),
  criteria: "",
};

/** A rule with the number of its items in place of their texts. */
export type CompactRule =
  | Exclude<Rule, RuleOf<"checklist" | "itemised" | "violations">>
  | (Omit<RuleOf<"checklist">, "items"> & { readonly items: number })
  | (Omit<RuleOf<"violations">, "items"> & { readonly items: number })
  | { readonly kind: "itemised"; readonly items: readonly Num[] };

/** Rules inside pieces have no items of their own: only numeric rules stand there. */
export function compactRule(rule: Rule): CompactRule {
  if (rule.kind === "checklist") return { ...rule, items: rule.items.length };
  if (rule.kind === "itemised") return { kind: "itemised", items: rule.items.map(({ points }) => points) };
  return rule.kind === "violations" ? { ...rule, items: 0 } : rule;
}

export function wholeRule(rule: CompactRule): Rule {
  if (rule.kind === "checklist" || rule.kind === "violations") return { ...rule, items: Array.from({ length: rule.items }, () => "") } as Rule;
  if (rule.kind === "itemised") return { kind: "itemised", items: rule.items.map((points) => ({ text: "", points })) };
  return rule;
}
