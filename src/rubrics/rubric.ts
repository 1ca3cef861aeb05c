import type { CitationId } from "../law/citation";
import type { FactRef } from "../facts/fact";
import type { Rounding } from "../quantity/rounding";
import type { Label } from "../quantity/label";
import type { Num, Rule } from "./rule";

export interface Criterion {
  /** Stable for ever: it stands in formulas of users' workbooks. */
  readonly id: string;
  /** 一级 / 二级 / 三级, without the criterion's own name. */
  readonly path: readonly string[];
  readonly label: string;
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

/** One rubric: data, no code. Loaded whole or rejected whole (loadRubric.ts). */
export interface Rubric {
  readonly id: string;
  readonly title: Label;
  readonly subject: "department" | "project";
  readonly inForce: { readonly from: number; readonly to: number | null };
  readonly cites: readonly [CitationId, ...CitationId[]];
  readonly fullMark: Num;
  /** How the points of one criterion are rounded. */
  readonly rounding: Rounding;
  /** Descending; the last one starts at 0. */
  readonly grades: readonly GradeBand[];
  readonly criteria: readonly Criterion[];
  /** Outline of the report that goes with it. */
  readonly outline: string;
  readonly note?: string;
}
