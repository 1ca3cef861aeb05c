import type { Grid } from "../../grid/grid";
import type { CellEntry } from "../../hosts/excel/enterCells";
import { cellsToReenter } from "../../report/native/cellsToReenter";

/** Formulas of ours that Excel does not know, to be entered as they are. */
export function repairEntries(grids: readonly Grid[]): readonly CellEntry[] {
  return cellsToReenter(grids).map(({ at, formula }) => ({ at, entry: `=${formula}` }));
}
