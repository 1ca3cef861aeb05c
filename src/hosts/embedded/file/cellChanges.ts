import type { CellValue } from "../../../grid/grid";
import { isCellError } from "../../../grid/grid";
import type { PlainCell } from "../../../report/plainSheet";
import { wholeSheet } from "../model/areas";
import type { CellFormat } from "../model/cellFormat";
import type { Sheet } from "../model/sheet";
import { formatKey } from "./formatKey";
import { plainCellOf } from "./plainCellOf";

export interface CellChange {
  readonly cell: PlainCell;
  /** The cell's new look; null where it is the old one. */
  readonly format: CellFormat | null;
  readonly sameFormula: boolean;
}

/** The cells of a sheet that hold or look like something else than before. */
export function cellChanges(before: Sheet, now: Sheet): readonly CellChange[] {
  const changes: CellChange[] = [];
  const compare = (row: number, column: number): void => {
    const [old, cell] = [before.cell(row, column), now.cell(row, column)];
    const sameFormula = old.formula !== null && old.formula === cell.formula;
    const look = lookNow(before, now, row, column);
    if (old.formula === cell.formula && sameValue(old.value, cell.value) && look === null) return;
    changes.push({ cell: plainCellOf(cell, row, column), format: look, sameFormula });
  };
  for (const [row, column] of now.cells.within(wholeSheet)) compare(row, column);
  for (const [row, column] of before.cells.within(wholeSheet)) if (!now.cells.get(row, column)) compare(row, column);
  return changes;
}

function lookNow(before: Sheet, now: Sheet, row: number, column: number): CellFormat | null {
  const [old, format] = [before.formatAt(row, column), now.formatAt(row, column)];
  return old === format || formatKey(old) === formatKey(format) ? null : format;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return Object.is(a, b) || (isCellError(a) && isCellError(b) && a.error === b.error);
}
