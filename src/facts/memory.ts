/** The sheets that PERF makes. */
export type SheetRole = "scores" | "findings" | "report" | "projectForm" | "departmentForm" | "texts";

/**
 * What PERF keeps in the workbook between runs (custom XML part `urn:perf-self-evaluation:workbook:1`).
 * Everything here was said by a person, except `sheets`, which says which sheets are ours.
 */
export interface Memory {
  readonly rubric: string | null;
  readonly year: number | null;
  /** Money unit that a person confirmed for a table: by sheet and table kind. */
  readonly units: readonly { readonly sheet: string; readonly kind: string; readonly unit: string }[];
  /** A fact that a person pointed at. Header and label texts find the cell again when rows moved. */
  readonly mappings: readonly FactMapping[];
  readonly ignored: readonly IgnoredFinding[];
  readonly sheets: readonly { readonly role: SheetRole; readonly name: string }[];
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
