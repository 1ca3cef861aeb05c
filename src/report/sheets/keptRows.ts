import type { CellRef } from "../../grid/address";
import type { Cell, Grid } from "../../grid/grid";
import { isCellError } from "../../grid/grid";
import { exact } from "../../quantity/decimal";
import type { DraftCell } from "../sheet";

/** What a cell of ours holds because a person typed it: goes into the new sheet as it was. */
export type KeptContent = Pick<DraftCell, "text" | "number" | "formula">;

/** What a person typed into one row of a sheet of ours, found by the row's key in the hidden first column. */
export interface KeptRow {
  /** By input column. */
  readonly typed: Readonly<Record<string, KeptContent>>;
  readonly at: Readonly<Record<string, CellRef>>;
  /** Cells right of our own columns. */
  readonly beyond: readonly { readonly column: number; readonly content: KeptContent }[];
}

/**
 * Reads back what was typed into a sheet of ours, wherever its rows and columns were moved: rows by key, columns by header.
 *
 * @param headers  every column's header; `inputs` names those in which a person types
 */
export function keptRows(
  grid: Grid,
  headers: Readonly<Record<string, { readonly header: string }>>,
  inputs: readonly string[],
): ReadonlyMap<string, KeptRow> {
  const columns = columnsByHeader(grid, headers);
  const last = Math.max(Object.keys(headers).length - 1, ...columns.values());
  const kept = new Map<string, KeptRow>();
  for (const { row, cells } of grid.rows) {
    const key = cells.find((cell) => cell.column === 0)?.value;
    if (typeof key !== "string" || key === "" || row === 0) continue;
    const typed = inputs.flatMap((input) => {
      const cell = cells.find((candidate) => candidate.column === columns.get(input));
      const content = cell && contentOf(cell);
      return content ? [[input, content, { sheet: grid.sheet, row, column: cell.column }] as const] : [];
    });
    const beyond = cells.filter((cell) => cell.column > last).flatMap((cell) => {
      const content = contentOf(cell);
      return content ? [{ column: cell.column, content }] : [];
    });
    if (typed.length + beyond.length === 0) continue;
    kept.set(key, {
      typed: Object.fromEntries(typed.map(([input, content]) => [input, content])),
      at: Object.fromEntries(typed.map(([input, , at]) => [input, at])),
      beyond,
    });
  }
  return kept;
}

/** The cell in which a person's input for one row belongs, wherever rows and columns were moved; null where there is none. */
export function inputCell(grid: Grid, headers: Readonly<Record<string, { readonly header: string }>>, key: string, input: string): CellRef | null {
  const column = columnsByHeader(grid, headers).get(input);
  const found = grid.rows.find(({ row, cells }) => row > 0 && cells.some((cell) => cell.column === 0 && cell.value === key));
  return column === undefined || !found ? null : { sheet: grid.sheet, row: found.row, column };
}

/** The header row is the first that bears most of our headers. */
function columnsByHeader(grid: Grid, headers: Readonly<Record<string, { readonly header: string }>>): ReadonlyMap<string, number> {
  const named = Object.entries(headers).filter(([, { header }]) => header !== "");
  for (const { cells } of grid.rows.slice(0, 20)) {
    const found = named.flatMap(([name, { header }]) => {
      const cell = cells.find(({ value }) => typeof value === "string" && value.trim() === header);
      return cell ? [[name, cell.column] as const] : [];
    });
    if (found.length > named.length / 2) return new Map(found);
  }
  return new Map();
}

function contentOf({ value, formula }: Cell): KeptContent | null {
  if (value === null || isCellError(value)) return formula === undefined ? null : { formula, text: "" };
  const written = typeof value === "number" ? { number: exact(value).toString() } : { text: String(value) };
  if (formula === undefined && "text" in written && written.text.trim() === "") return null;
  return formula === undefined ? written : { ...written, formula };
}
