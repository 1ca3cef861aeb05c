import type { Scored } from "../scores/scored";
import type { Finding } from "./finding";
import type { CheckResult } from "./check";

/** One subject, evaluated: the department, or one of its projects. */
export interface Evaluation extends Scored {
  /** Sorted by severity, then place. */
  readonly findings: readonly Finding[];
  /** Every check with its outcome, also those that passed. */
  readonly checks: readonly CheckResult[];
  readonly projects: readonly Evaluation[];
  /** Why the workbook is judged by this rubric, in words; only the workbook's own evaluation says it. */
  readonly rubricBecause?: string;
}
