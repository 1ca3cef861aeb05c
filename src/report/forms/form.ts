import type { CitationId } from "../../law/citation";
import type { Align } from "../block";

/** An official form as data: every cell in the mark language, a cell without figure asks for it. One form, one file. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly subject: "department" | "project";
  /** Rubrics whose self-evaluation form it is; `*` for all of its subject that no other form names. Absent: only an outline or a person asks for it. */
  readonly selfEvaluationOf?: readonly string[];
  readonly cites: readonly [CitationId, ...CitationId[]];
  readonly landscape: boolean;
  /** Widths of the columns, in characters of a sheet. */
  readonly widths: readonly number[];
  /** Whether the money unit stands above the table. */
  readonly money: boolean;
  readonly parts: readonly FormPart[];
  /** What the form prints below the table. */
  readonly notes?: readonly string[];
}

/** Rows that stand together: no cell reaches over into the next part. */
export interface FormPart {
  /** How many rows from its top are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  /** By what the row is told again on a re-run; needed where a person fills in a cell. */
  readonly key?: string;
  /** Once for every criterion, or for every indicator that the unit wrote itself. */
  readonly each?: "scores";
  readonly cells: readonly FormCell[];
}

export interface FormCell {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Reaches down to the last row of its part. */
  readonly toEnd?: boolean;
  /** In a repeated row: one cell with those above that say the same. */
  readonly merge?: boolean;
  readonly header?: boolean;
  readonly align?: Align;
  /** A person may fill it in: the header or label of its column, by which it is found again. */
  readonly input?: string;
}
