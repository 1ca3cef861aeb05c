import type { CellRef } from "../../grid/address";
import type { Grid, GridRow } from "../../grid/grid";
import { isCellError } from "../../grid/grid";
import { contentMark } from "./contentMark";
import { firstColumn } from "./reportRow";

export interface KeptText {
  readonly text: string;
  readonly at: CellRef;
}

/** What a person wrote into the report's sheet. */
export interface KeptReport {
  /** Lines of ours that were rewritten, by key. */
  readonly rewritten: ReadonlyMap<string, KeptText>;
  /** Rows that were added, by the key of our line above them; "" above them all. */
  readonly added: ReadonlyMap<string, readonly KeptText[]>;
}

export const nothingKept: KeptReport = { rewritten: new Map(), added: new Map() };

/** In the hidden first column: a line that may be rewritten, with the mark of our words; and a row that is ours alone. */
export function lineKey(key: string, mark: string): string {
  return `${key}#${mark}`;
}
export const ownRow = "-";

/**
 * Reads back what was typed over our lines and between them. A line that still is as we wrote it counts as ours, and so does an
 * emptied one: it is written anew.
 */
export function keptReport(grid: Grid): KeptReport {
  const rewritten = new Map<string, KeptText>();
  const added = new Map<string, KeptText[]>();
  let above = "";
  for (const row of grid.rows) {
    const held = row.cells.find(({ column }) => column === 0)?.value;
    const [, key, mark] = typeof held === "string" ? (/^([0-9a-z]+\.\d+)#([0-9a-z]+)$/.exec(held) ?? []) : [];
    const kept = textIn(row, grid.sheet);
    if (key !== undefined && mark !== undefined) {
      above = key;
      if (kept && contentMark(kept.text) !== mark) rewritten.set(key, kept);
    } else if (kept && (held === undefined || held === null || held === "")) {
      added.set(above, [...(added.get(above) ?? []), kept]);
    }
  }
  return { rewritten, added };
}

function textIn({ row, cells }: GridRow, sheet: string): KeptText | null {
  const cell = cells.find(({ column, value }) => column >= firstColumn && value !== null && !isCellError(value) && String(value).trim() !== "");
  return cell && cell.value !== null ? { text: String(cell.value).trim(), at: { sheet, row, column: cell.column } } : null;
}
