import type { Grid } from "../../grid/grid";
import type { DraftCell, SheetDraft } from "../sheet";
import type { ValueOf } from "./formulaWithoutPerf";
import { formulaWithoutPerf } from "./formulaWithoutPerf";
import { hasPerfCall } from "./perfCalls";
import { valueIn } from "./valueIn";

/**
 * perf    live formulas with our functions
 * native  formulas of Excel alone, where there is one that gives the same number; else the value
 * values  the value, wherever a formula needs our functions; sums and references stay formulas
 */
export type FormulaForm = "perf" | "native" | "values";

/**
 * A sheet of ours whose formulas need no add-in, so that nobody who opens it sees #NAME?. The values are those that were
 * calculated with it.
 *
 * @param grids  the user's own sheets, for texts that a formula's form depends on
 */
export function sheetWithout(draft: SheetDraft, form: FormulaForm, grids: readonly Grid[]): SheetDraft {
  if (form === "perf") return draft;
  const valueOf = form === "native" ? valueInDraft(draft, grids) : () => undefined;
  return { ...draft, cells: draft.cells.map((cell) => cellWithout(cell, form, valueOf)) };
}

function cellWithout(cell: DraftCell, form: FormulaForm, valueOf: ValueOf): DraftCell {
  const { formula, ...value } = cell;
  if (formula === undefined || !hasPerfCall(formula)) return cell;
  const native = form === "native" ? formulaWithoutPerf(formula, valueOf) : null;
  return native === null ? value : { ...value, formula: native };
}

/** References without a sheet's name mean the draft itself. */
function valueInDraft(draft: SheetDraft, grids: readonly Grid[]): ValueOf {
  const rows = new Map<number, DraftCell[]>();
  for (const cell of draft.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const own: Grid = {
    sheet: draft.name,
    visibility: "visible",
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells: gridCells(cells) })),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    date1904: false,
  };
  return valueIn([own, ...grids.filter(({ sheet }) => sheet !== draft.name)], draft.name);
}

function gridCells(cells: readonly DraftCell[]): Grid["rows"][number]["cells"] {
  const filled = cells.map(({ column, text, number }) => ({ column, value: number === undefined ? (text ?? null) : Number(number) }));
  return filled.sort((a, b) => a.column - b.column);
}
