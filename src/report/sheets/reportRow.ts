import type { Run } from "../block";
import type { CellStyle } from "../sheet";

/** The text area: as many narrow columns, on which every table lays its own; column A holds the marker. */
export const textColumns = 24;
export const columnWidth = 4;
export const firstColumn = 1;

/** One row of the sheet: cells with the columns they span, from 0 inside the text area. */
export interface ReportRow {
  readonly cells: readonly ReportCell[];
}

export interface ReportCell {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
  readonly style: CellStyle;
  readonly text?: string;
  readonly number?: string;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join("");
}

export function hasPlaceholder(runs: readonly Run[]): boolean {
  return runs.some((run) => run.kind === "placeholder");
}
