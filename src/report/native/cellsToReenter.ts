import type { CellRef } from "../../grid/address";
import type { Grid } from "../../grid/grid";
import { isCellError } from "../../grid/grid";
import { hasPerfCall, rewritePerfCalls } from "./perfCalls";

/** A cell whose formula calls our functions and does not know them, with the formula to enter anew. */
export interface CellToReenter {
  readonly at: CellRef;
  /** Without "=", as typed in Excel: PERF.EXECRATE(C7,B7). */
  readonly formula: string;
  /** name: the cell shows #NAME?. stored: the formula stands as a file writes it. text: it was typed as text. */
  readonly why: "name" | "stored" | "text";
}

/**
 * Cells that a workbook without the add-in left behind: #NAME? over a call of ours, _xldudf_ in the formula, or =PERF.… as text.
 * Entering `formula` anew where the add-in is present brings them back to life.
 */
export function cellsToReenter(grids: readonly Grid[]): readonly CellToReenter[] {
  return grids.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, formula }): readonly CellToReenter[] => {
        const typed = typeof value === "string" && formula === undefined ? /^\s*=(.*)$/s.exec(value)?.[1] : undefined;
        const written = formula ?? typed;
        if (written === undefined || !hasPerfCall(written)) return [];
        const isUnknown = isCellError(value) && value.error === "#NAME?";
        const why = typed !== undefined ? "text" : /_xldudf_PERF_/i.test(written) ? "stored" : isUnknown ? "name" : null;
        return why === null ? [] : [{ at: { sheet, row, column }, formula: asTyped(written), why }];
      }),
    ),
  );
}

function asTyped(formula: string): string {
  return rewritePerfCalls(formula, (name, given) => `PERF.${name}(${given.join(",")})`) ?? formula;
}
