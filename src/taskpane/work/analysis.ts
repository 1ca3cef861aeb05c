import type { Refused } from "../../evaluate";
import type { Facts } from "../../facts/facts";
import type { Evaluation } from "../../findings/evaluation";
import type { WorkbookReading } from "../../hosts/port";
import type { Report } from "../../report/block";
import type { FigureChange } from "../../report/lastRun/changedFigures";
import type { Outline } from "../../report/outline";

/** What a person chose for the report, beside what the workbook remembers. */
export interface ReportChoices {
  /** Id of an outline; null for the rubric's own. */
  readonly outline: string | null;
  /** Id of an official form; null for the rubric's own. */
  readonly form: string | null;
  /** 成文日期 as it shall be printed. */
  readonly signedOn: string | null;
}

/** How much there is to do in each step. */
export interface Counts {
  readonly tables: number;
  readonly check: number;
  readonly score: number;
  readonly report: number;
}

/** The department or one project, as the steps show it. */
export interface Subject {
  readonly name: string;
  readonly facts: Facts;
  readonly evaluation: Evaluation;
  readonly outline: Outline;
  readonly report: Report;
  readonly counts: Counts;
}

/** A workbook, read and evaluated as far as it can be. */
export interface Analysis {
  readonly reading: WorkbookReading;
  /** Of the department, or of the only project. */
  readonly facts: Facts;
  /** First the department, then its projects; empty while something must be answered first. */
  readonly subjects: readonly Subject[];
  /** Which figures are not what they were when the results were last written. */
  readonly changes: readonly FigureChange[];
  /** Why there is no evaluation yet, and the engine's own sentence. */
  readonly refused: readonly Refusal[];
  readonly reason: string;
}

/** empty: nothing stands in the workbook. unrecognised: no table is one of ours. The others: a person must say. */
export type Refusal = "empty" | "unrecognised" | NonNullable<Refused["asks"]>;
