import type { CellNumber, ScoringRow } from "../facts/facts";
import type { Outcome } from "./check";
import { fails, lacksData, passes } from "./outcome";
import { printPoints } from "./printFigure";
import type { PointsColumn, RowsSum } from "./sumOfRows";
import { sumOfRows } from "./sumOfRows";

const columnWords = { full: "分值", claimed: "得分" } as const satisfies Record<PointsColumn, string>;

export interface ComparedRows {
  readonly outcome: Outcome;
  readonly summed: RowsSum;
}

/**
 * A printed sum of a scoring sheet against its items. Full marks need every row's; of points, blank rows are left out and named
 * by the caller, for a printed sum of fewer rows than listed is a finding.
 * @param of  whose sum it is, for what is missing
 */
export function compareRows(printed: CellNumber, items: readonly ScoringRow[], column: PointsColumn, of: string): ComparedRows {
  const summed = sumOfRows(items, column);
  const what = columnWords[column];
  if (summed.cells.length === 0 || (column === "full" && summed.blank.length > 0)) {
    return { summed, outcome: lacksData([`${of}各项的${what}`], [printed.at]) };
  }
  const at = [printed.at, ...summed.cells.map((cell) => cell.at)];
  const difference = printed.value.minus(summed.sum);
  const { working } = summed;
  if (difference.isZero()) return { summed, outcome: passes(at, { working }) };
  const values = {
    what,
    printed: printPoints(printed.value),
    computed: printPoints(summed.sum),
    difference: printPoints(difference.abs()),
    working,
  };
  return { summed, outcome: fails(at, values) };
}
