/** A paragraph of a written report, or the text of a table cell, with its place as a person would say it: `paragraph 12`. */
export interface Passage {
  readonly at: string;
  readonly text: string;
}

export interface WrittenCell {
  readonly text: string;
  /** `table 2 row 3 column 4`, counted from 1. */
  readonly at: string;
  /** How many columns and rows a merged cell covers; absent for one. */
  readonly columns?: number;
  readonly rows?: number;
}

/** The cells of a table; a merged cell stands once, and the columns it covers are empty. */
export interface WrittenTable {
  readonly at: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  /** The short lines right above it: its title and its unit. */
  readonly above?: readonly string[];
}

/** A report as it was written: nothing is judged yet. */
export interface WrittenReport {
  readonly paragraphs: readonly Passage[];
  readonly tables: readonly WrittenTable[];
}
