import type { CellNumber, ScoringRow } from "../facts/facts";
import { formatCellRef } from "../grid/address";
import { Decimal } from "../quantity/decimal";
import { rowName } from "../rubrics/matchRows";
import { printPoints } from "./printFigure";

/** Which of the two columns of a scoring sheet is summed. */
export type PointsColumn = "full" | "claimed";

export interface RowsSum {
  readonly sum: Decimal;
  /** The cells that were summed; one that is merged over several rows counts once. */
  readonly cells: readonly CellNumber[];
  /** Rows whose cell is blank. */
  readonly blank: readonly ScoringRow[];
  /** 3 + 4 + 6 + 4 = 17 */
  readonly working: string;
}

/** The sum of one column over the item rows of a scoring sheet. */
export function sumOfRows(rows: readonly ScoringRow[], column: PointsColumn): RowsSum {
  const cells = new Map<string, CellNumber>();
  for (const row of rows) {
    const cell = row[column];
    if (cell) cells.set(formatCellRef(cell.at), cell);
  }
  const values = [...cells.values()];
  const sum = values.reduce((total, { value }) => total.plus(value), new Decimal(0));
  const working = `${values.map(({ value }) => printPoints(value)).join(" + ")} = ${printPoints(sum)}`;
  return { sum, cells: values, blank: rows.filter((row) => row[column] === null), working };
}

/**
 * The items that a subtotal row sums: those whose path holds its path. Null where that path stands under several first levels
 * (管理制度健全性 twice), so that nobody can tell.
 */
export function itemsOf(subtotal: ScoringRow, rows: readonly ScoringRow[]): readonly ScoringRow[] | null {
  const wanted = subtotal.path.map(rowName);
  const ofSheet = rows.filter(({ subtotal: sums, name }) => !sums && name.at.sheet === subtotal.name.at.sheet);
  const items = ofSheet.filter(({ path }) => holds(path.map(rowName), wanted));
  const parents = new Set(items.map(({ path }) => path.map(rowName)).map((path) => path.slice(0, path.indexOf(wanted[0] ?? "")).join("/")));
  return parents.size > 1 ? null : items;
}

function holds(path: readonly string[], wanted: readonly string[]): boolean {
  const from = path.indexOf(wanted[0] ?? "");
  return from >= 0 && wanted.every((name, index) => path[from + index] === name);
}
