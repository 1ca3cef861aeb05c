/** The sheets that PERF makes. */
export type SheetRole = "scores" | "findings" | "report" | "projectForm" | "departmentForm" | "texts";

/**
 * What PERF keeps in the workbook between runs (custom XML part `urn:perf-self-evaluation:workbook:1`).
 * Everything here was said by a person, except `sheets`, which says which sheets are ours, and `lastRun`.
 */
export interface Memory {
  readonly rubric: string | null;
  readonly year: number | null;
  /** The report's outline and the self-evaluation form that a person chose, by id; absent where nobody chose, which leaves them to the rubric. */
  readonly outline?: string;
  readonly form?: string;
  /** Money unit that a person confirmed for a table: by sheet and table kind. */
  readonly units: readonly { readonly sheet: string; readonly kind: string; readonly unit: string }[];
  /** A fact that a person pointed at. Header and label texts find the cell again when rows moved. */
  readonly mappings: readonly FactMapping[];
  readonly ignored: readonly IgnoredFinding[];
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
  /** What the last run found; absent in a workbook that was never evaluated, or by a version that did not keep it. */
  readonly lastRun?: RememberedRun;
}

/** The figures of a run, kept so that the next one can say which of them changed. */
export interface RememberedRun {
  readonly year: number | null;
  readonly rubric: string;
  readonly figures: readonly RememberedFigure[];
}

export interface RememberedFigure {
  /** facts/spend.total@2019, rates/execution, scores/key-work, total; a project's figures behind its name. */
  readonly of: string;
  readonly label: string;
  /** Compared with the next run's: money in 元, so that a change of unit alone is none. */
  readonly value: string;
  /** As a person reads it: 277.14万元. */
  readonly printed: string;
}

export interface FactMapping {
  readonly fact: string;
  readonly year: number | null;
  readonly sheet: string;
  readonly cell: string;
  readonly rowLabel: string;
  readonly columnHeader: string;
  /** The money unit that the person said with it, where the sheet does not say one. */
  readonly unit?: string;
}

export interface IgnoredFinding {
  readonly code: string;
  readonly at: readonly string[];
  readonly reason: string;
}

export const emptyMemory: Memory = { rubric: null, year: null, units: [], mappings: [], ignored: [], sheets: [] };
