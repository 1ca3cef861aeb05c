import type { CitationId } from "../law/citation";
import type { FactRef } from "../facts/fact";
import type { Rounding } from "../quantity/rounding";
import type { Label } from "../quantity/label";
import type { Comparison, Num, Rule } from "./rule";

export interface Criterion {
  /** Stable for ever: it stands in formulas of users' workbooks. */
  readonly id: string;
  /** 一级 / 二级 / 三级, without the criterion's own name. */
  readonly path: readonly string[];
  readonly label: string;
  /** Empty where the rubric's weights come from the user's sheet and nobody has given this one. */
  readonly full: Num;
  /** What the rule looks at: a rate, a fact, or nothing where a person gives the points. */
  readonly judges: { readonly rate: string } | { readonly fact: FactRef } | null;
  readonly rule: Rule;
  /** The rule as the clause words it. */
  readonly standard: string;
  /** What happens when the workbook states that there was nothing to judge. Absent: the points are left to a person. */
  readonly whenNotApplicable?: "fullMarks" | "redistribute";
  readonly cites: readonly [CitationId, ...CitationId[]];
  /** Whether somebody read the clause for this row. */
  readonly verified: boolean;
  /** Our reading where the clause leaves one open. */
  readonly note?: string;
  /** Other names of the row in users' sheets. */
  readonly aliases?: readonly string[];
}

export interface GradeBand {
  readonly from: Num;
  readonly grade: string;
  /** Other words for the same grade that users write: 优秀. */
  readonly words: readonly string[];
}

/** How a quantitative indicator is scored, its target being the unit's own. */
export type IndicatorRule = { readonly kind: "proportional" } | { readonly kind: "gatedProportional"; readonly gate: Num };

/**
 * A part whose rows each unit writes itself (绩效指标): the rubric gives the part's weight and how its rows are scored,
 * the rows' own weights and targets stand in the unit's form.
 */
export interface IndicatorPart {
  /** Start of the ids of its rows: output → output-1, output-2. */
  readonly id: string;
  /** 产出指标 */
  readonly label: string;
  /** Other names of the first level in users' forms. */
  readonly aliases: readonly string[];
  readonly full: Num;
  readonly quantitative: IndicatorRule;
  /** Where the target is words. */
  readonly qualitative: Rule;
  /** For rows whose target is a satisfaction, where the clause scores those by bands. */
  readonly satisfaction?: Rule;
  readonly standard: string;
  readonly cites: readonly [CitationId, ...CitationId[]];
  readonly verified: boolean;
  readonly note?: string;
}

/** The most that a total may come to when the execution rate lies below a bound. */
export interface Ceiling {
  readonly comparison: Extract<Comparison, "<" | "≤">;
  readonly execution: Num;
  readonly ceiling: Num;
}

/** One rubric: data, no code. Loaded whole or rejected whole (loadRubric.ts). */
export interface Rubric {
  readonly id: string;
  readonly title: Label;
  readonly subject: "department" | "project";
  readonly inForce: { readonly from: number; readonly to: number | null };
  readonly cites: readonly [CitationId, ...CitationId[]];
  readonly fullMark: Num;
  /**
   * Whether the clause prints every weight (absent), or leaves some to the unit or the county: those are taken from the
   * user's own scoring sheet or asked for, never invented.
   */
  readonly weights?: "fromSheet";
  /** Scores every unit's self-evaluation form of its subject that no scoring sheet comes with and no province's rubric is for. */
  readonly general?: true;
  /** Printed full marks of the first or second level, where the clause prints them. */
  readonly subtotals?: readonly { readonly path: readonly string[]; readonly full: Num }[];
  /** How the points of one criterion are rounded. */
  readonly rounding: Rounding;
  /** Descending; the last one starts at 0. */
  readonly grades: readonly GradeBand[];
  readonly criteria: readonly Criterion[];
  /** Parts whose rows stand in the unit's own form. */
  readonly indicators?: readonly IndicatorPart[];
  /** From the lowest bound up; absent where the clause has none. */
  readonly ceilings?: readonly Ceiling[];
  /** Outline of the report that goes with it. */
  readonly outline: string;
  readonly note?: string;
}
