import type { Grid } from "../../../../src/grid/grid";

/** A grid as it can be sent between a test and a page: lists for sets. */
export type PlainGrid = Omit<Grid, "hiddenRows" | "hiddenColumns"> & { readonly hiddenRows: readonly number[]; readonly hiddenColumns: readonly number[] };

export function plainGrid({ hiddenRows, hiddenColumns, ...grid }: Grid): PlainGrid {
  return { ...grid, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] };
}

export function gridFromPlain({ hiddenRows, hiddenColumns, ...grid }: PlainGrid): Grid {
  return { ...grid, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns) };
}
