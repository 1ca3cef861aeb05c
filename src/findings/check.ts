import type { CellRef } from "../grid/address";
import type { CitationId } from "../law/citation";
import type { Label } from "../quantity/label";
import type { Scored } from "../scores/scored";
import type { FindingCode } from "./finding";
import type { Severity } from "./finding";
import type { Proposal } from "./proposal";

/**
 * 通过, 不符, 不适用, 资料不足: what a check can say. It never guesses: without its figures it lacks data.
 * `within` is a difference that rounding explains.
 */
export type OutcomeKind = "passes" | "within" | "fails" | "notApplicable" | "lacksData";

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly at: readonly CellRef[];
  /** Printed figures for the words; `working` is the sum as a person would write it: 15.80 + 263.38 − 277.14 = 2.04. */
  readonly values: Readonly<Record<string, string>>;
  /** Overrides the check's own severity for this outcome. */
  readonly severity?: Severity;
  /** Overrides the check's own clauses: a row of a rubric has its own. */
  readonly cites?: readonly CitationId[];
  /** Of a sum: single cells that would each mend it, none where it closes. One that stands alone is proposed (chooseProposals.ts). */
  readonly candidates?: readonly Proposal[];
}

export interface Check {
  readonly code: FindingCode;
  readonly label: Label;
  readonly severity: Severity;
  readonly cites: readonly CitationId[];
  /** Once for each thing it looks at: one sum, one row. */
  readonly run: (scored: Scored) => readonly Outcome[];
}

export interface CheckResult {
  readonly check: Check;
  readonly outcome: Outcome;
  /** Why a person set this finding aside; it is then no finding any more. */
  readonly ignored?: string;
}
