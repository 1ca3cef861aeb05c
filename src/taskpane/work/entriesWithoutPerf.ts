import type { CellValue, Grid } from "../../grid/grid";
import { isCellError } from "../../grid/grid";
import type { CellEntry } from "../../hosts/excel/enterCells";
import { formulaWithoutPerf } from "../../report/native/formulaWithoutPerf";
import { hasPerfCall } from "../../report/native/perfCalls";
import type { FormulaForm } from "../../report/native/sheetWithout";
import { valueIn } from "../../report/native/valueIn";

/**
 * What takes the place of every formula with our functions: Excel's own formula where there is one, or the value as it stands.
 * One that shows an error keeps its formula: its value would be none.
 */
export function entriesWithoutPerf(grids: readonly Grid[], form: Exclude<FormulaForm, "perf">): readonly CellEntry[] {
  return grids.flatMap(({ sheet, rows }) => {
    const valueOf = valueIn(grids, sheet);
    return rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, formula }): readonly CellEntry[] => {
        if (formula === undefined || !hasPerfCall(formula)) return [];
        const native = form === "native" ? formulaWithoutPerf(formula, valueOf) : null;
        const entry = native === null ? entryOf(value) : `=${native}`;
        return entry === null ? [] : [{ at: { sheet, row, column }, entry }];
      }),
    );
  });
}

function entryOf(value: CellValue): string | number | null {
  if (value === null) return "";
  if (isCellError(value)) return null;
  return typeof value === "number" ? value : `'${String(value)}`;
}
