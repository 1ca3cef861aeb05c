import type { Audit } from "../../findings/audit/claim";
import type { FactMapping, Memory } from "../../facts/memory";
import type { CellRef } from "../../grid/address";
import type { HostProblemCode } from "../../hosts/port";
import type { Language } from "../strings/language";
import type { Analysis, ReportChoices } from "../work/analysis";

export const steps = ["tables", "check", "score", "report"] as const;
export type Step = (typeof steps)[number];

/** Why something did not work: a host's own sentence, or (null) a fault of ours with its details. */
export interface Problem {
  readonly code: HostProblemCode | null;
  readonly message: string;
  readonly details: string;
}

export type Scan =
  | { readonly kind: "idle" }
  /** `progress` is null until the host has told how much there is. */
  | { readonly kind: "running"; readonly quiet: boolean; readonly progress: { readonly done: number; readonly total: number } | null }
  | { readonly kind: "failed"; readonly problem: Problem };

/** The fact for which a person is to point at a cell. */
export interface Binding {
  readonly fact: string;
  readonly label: string;
  readonly year: number | null;
  readonly isMoney: boolean;
  /** What was pointed at, and how it is read; null until a cell was taken. */
  readonly taken: { readonly mapping: FactMapping; readonly text: string; readonly at: CellRef } | null;
}

export type AuditState =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly name: string }
  | { readonly kind: "done"; readonly name: string; readonly audit: Audit }
  | { readonly kind: "refused"; readonly problem: Problem };

/** A short message after something was done, with the host's own words where the pane has translated them; `serial` makes the same words news again. */
export interface Notice {
  readonly text: string;
  readonly original?: string;
  readonly tone: "good" | "bad";
  readonly serial: number;
}

export interface PaneState {
  readonly language: Language;
  readonly step: Step;
  /** What help is looked for; null while help is closed. */
  readonly help: string | null;
  readonly scan: Scan;
  readonly analysis: Analysis | null;
  /** Cells have changed since the workbook was read. */
  readonly stale: boolean;
  /** Which subject is shown, by its place in the analysis. */
  readonly subject: number;
  readonly choices: ReportChoices;
  readonly binding: Binding | null;
  readonly audit: AuditState;
  /** What is being written, in words; null while nothing is. */
  readonly working: string | null;
  readonly notice: Notice | null;
}

export type PaneAction =
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "help"; readonly topic: string | null }
  | { readonly kind: "scanStarted"; readonly quiet: boolean }
  | { readonly kind: "scanProgress"; readonly done: number; readonly total: number }
  | { readonly kind: "scanFailed"; readonly problem: Problem }
  | { readonly kind: "analysed"; readonly analysis: Analysis }
  | { readonly kind: "changed" }
  | { readonly kind: "subject"; readonly subject: number }
  | { readonly kind: "choices"; readonly choices: ReportChoices }
  | { readonly kind: "binding"; readonly binding: Binding | null }
  | { readonly kind: "audit"; readonly audit: AuditState }
  | { readonly kind: "workStarted"; readonly what: string }
  | { readonly kind: "workDone"; readonly text: string }
  | { readonly kind: "workFailed"; readonly problem: Problem }
  | { readonly kind: "noticed" };

/** What is remembered in the workbook, in its present form. */
export type MemoryEdit = (memory: Memory) => Memory;
