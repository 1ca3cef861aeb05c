import { ownGrid } from "../../evaluate";
import type { CellEntry } from "../../hosts/excel/enterCells";
import type { WorkbookReading } from "../../hosts/port";
import { inputCell } from "../../report/sheets/keptRows";
import { scoreColumns } from "../../report/sheets/scoreColumns";

/** Points that a person gives one criterion, as typed; empty takes back what was given. */
export interface TypedPoints {
  readonly criterion: string;
  readonly points: string;
  readonly reason: string;
}

/** What is to be entered into 绩效评分 for them; null where the sheet is not there, or has no row for the criterion. */
export function pointsEntries({ grids, memory }: WorkbookReading, { criterion, points, reason }: TypedPoints): readonly CellEntry[] | null {
  const grid = ownGrid(grids, memory, "scores");
  const given = grid && inputCell(grid, scoreColumns, criterion, "given");
  const why = grid && inputCell(grid, scoreColumns, criterion, "givenReason");
  if (!given || !why) return null;
  return [
    { at: given, entry: points === "" ? "" : Number(points) },
    { at: why, entry: reason === "" ? "" : `'${reason}` },
  ];
}
