import type { Cell, Grid } from "../../grid/grid";
import { cellAt, isCellError } from "../../grid/grid";
import { exact } from "../../quantity/decimal";
import type { TypedCell, TypedCells } from "../forms/filledForm";
import { typedKey } from "../forms/filledForm";
import { forms } from "../forms/forms";
import { contentMark } from "./contentMark";
import { identityPrefix } from "./formSheet";

/** Which form of which project an old sheet holds; null where its key is gone. */
export function identityOf(grid: Grid): string | null {
  const key = grid.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 0)).find(({ value }) => typeof value === "string" && value.startsWith(identityPrefix));
  return typeof key?.value === "string" ? key.value.slice(identityPrefix.length) : null;
}

/**
 * What a person typed into a form sheet, wherever its rows and columns were moved: rows by the key in the hidden first column,
 * columns by their header. What still is as we wrote it counts as ours, and so does an emptied cell: it is filled in anew.
 */
export function keptForm(grid: Grid): TypedCells {
  const form = forms.get(identityOf(grid)?.split("|")[0] ?? "");
  const kept = new Map<string, TypedCell>();
  if (!form) return kept;
  const inputsOf = new Map(form.parts.flatMap(({ rows }) => rows.map((row) => [row.key ?? "", row.cells.flatMap(({ input }) => input ?? [])] as const)));
  const each = form.parts.flatMap(({ rows }) => rows.filter((row) => row.each).flatMap((row) => row.cells.flatMap(({ input }) => input ?? [])));
  for (const { row, cells } of grid.rows) {
    const held = cells.find(({ column }) => column === 0)?.value;
    const [, key, marks = ""] = typeof held === "string" ? (/^(.+)#([0-9a-z,]*)$/s.exec(held) ?? []) : [];
    if (key === undefined) continue;
    (inputsOf.get(key) ?? each).forEach((input, index) => {
      const column = columnOf(grid, row, input);
      const typed = column === null ? null : typedIn(cellAt(grid, row, column), { sheet: grid.sheet, row, column }, marks.split(",")[index] ?? "");
      if (typed) kept.set(typedKey(key, input), typed);
    });
  }
  return kept;
}

/** Right of the label where it stands in the row itself (主管部门), else below it as its header. */
function columnOf({ rows, merges }: Grid, row: number, label: string): number | null {
  const says = ({ column, value }: Cell): boolean => column > 0 && typeof value === "string" && value.trim() === label;
  const beside = rows.find((one) => one.row === row)?.cells.find(says);
  if (beside) return (merges.find(({ top, left }) => top === row && left === beside.column)?.right ?? beside.column) + 1;
  for (const { cells } of rows) {
    const found = cells.find(says);
    if (found) return found.column;
  }
  return null;
}

function typedIn(cell: Cell | undefined, at: TypedCell["at"], mark: string): TypedCell | null {
  if (!cell || cell.value === null || isCellError(cell.value)) return null;
  const number = typeof cell.value === "number" ? exact(cell.value).toString() : undefined;
  const text = number ?? String(cell.value);
  if (text.trim() === "" || contentMark(text) === mark) return null;
  return { text, at, mark, ...(number === undefined ? {} : { number }), ...(cell.formula === undefined ? {} : { formula: cell.formula }) };
}
