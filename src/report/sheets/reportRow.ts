import type { Run } from "../block";
import type { CellStyle, DraftCell } from "../sheet";

/** The text area: as many narrow columns, on which every table lays its own; column A holds the marker. */
export const textColumns = 24;
export const columnWidth = 4;
export const firstColumn = 1;

/** One row of a sheet that is laid out like a page: cells with the columns they span, from 0 right of the hidden first column. */
export interface ReportRow {
  /** Goes into the hidden first column: by what the row is told again on a re-run. */
  readonly key?: string;
  readonly cells: readonly ReportCell[];
  /** In points, where the row is higher than its text asks for. */
  readonly least?: number;
}

export interface ReportCell extends Pick<DraftCell, "text" | "number" | "formula" | "prompt"> {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
  readonly style: CellStyle;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

export function hasPlaceholder(runs: readonly Run[]): boolean {
  return runs.some((run) => run.kind === "placeholder");
}
