/**
 * agrees        recomputed, and right; or capped where the report caps
 * rounding      right within the printed places
 * truncation    cut off where rounding gives another last digit
 * wrong         no reading of the sentence makes it right
 * contradiction the report says another value for it elsewhere, or its parts say so
 * unverifiable  the report does not hold what it takes to recompute it
 */
export type Verdict = "agrees" | "rounding" | "truncation" | "wrong" | "contradiction" | "unverifiable";

/** A figure that a report prints, recomputed from what it says itself. */
export interface Claim {
  /** The words of the report in which it stands. */
  readonly text: string;
  readonly at: string;
  /** What it measures. */
  readonly quantity: string;
  readonly printed: string;
  readonly recomputed: string | null;
  readonly verdict: Verdict;
  /** The working in words, Chinese. */
  readonly why: string;
  /** Where the other figures stand that it was compared with, if elsewhere. */
  readonly also: readonly string[];
}

/** Something about the report that is no single figure. */
export interface AuditFinding {
  readonly code: string;
  readonly severity: "blocks" | "costsPoints" | "note";
  readonly at: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** One Chinese sentence with what to do. */
  readonly message: string;
}

export interface Audit {
  readonly claims: readonly Claim[];
  readonly findings: readonly AuditFinding[];
}
