import type { Grid } from "../../grid/grid";

/** A sheet of a foreign file: its grid, and how wide its columns are where the file says. */
export interface ForeignSheet {
  readonly grid: Grid;
  /** In characters, by column from A; 0 where nothing is said. */
  readonly columnWidths: readonly number[];
}

/** What was read of a foreign file. Never empty. */
export interface ForeignBook {
  readonly sheets: readonly ForeignSheet[];
  readonly date1904: boolean;
}
