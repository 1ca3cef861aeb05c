import type { CellRef } from "../../grid/address";
import type { Grid, GridRow } from "../../grid/grid";
import { isCellError } from "../../grid/grid";
import { contentMark } from "./contentMark";
import type { ReportCell } from "./reportRow";
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
  /** What was typed into tables, which are made from the data anew: it cannot stay, and the person is told. */
  readonly unkept: readonly KeptText[];
}

export const nothingKept: KeptReport = { rewritten: new Map(), added: new Map(), unkept: [] };

/** In the hidden first column: a line that may be rewritten, with the mark of our words; and a row that is ours alone. */
export function lineKey(key: string, mark: string): string {
  return `${key}#${mark}`;
}
export const ownRow = "-";

/** The key of a table's row: ours alone, with a mark of each text that we wrote; a figure follows its own data and has none. */
export function tableRowKey(cells: readonly ReportCell[]): string {
  const marks = cells.map(({ from, text, number, formula }) => `${(firstColumn + from).toString(36)}:${number === undefined && formula === undefined ? contentMark(text ?? "") : ""}`);
  return `${ownRow}#${marks.join(",")}`;
}

/**
 * Reads back what was typed over our lines and between them. A line that still is as we wrote it counts as ours, and so does an
 * emptied one: it is written anew.
 */
export function keptReport(grid: Grid): KeptReport {
  const rewritten = new Map<string, KeptText>();
  const added = new Map<string, KeptText[]>();
  const unkept: KeptText[] = [];
  let above = "";
  for (const row of grid.rows) {
    const held = row.cells.find(({ column }) => column === 0)?.value;
    if (typeof held === "string" && held.startsWith(`${ownRow}#`)) unkept.push(...typedOver(row, held.slice(2), grid.sheet));
    const [, key, mark] = typeof held === "string" ? (/^([0-9a-z]+\.\d+)#([0-9a-z]+)$/.exec(held) ?? []) : [];
    const kept = textIn(row, grid.sheet);
    if (key !== undefined && mark !== undefined) {
      above = key;
      if (kept && contentMark(kept.text) !== mark) rewritten.set(key, kept);
    } else if (kept && (held === undefined || held === null || held === "")) {
      added.set(above, [...(added.get(above) ?? []), kept]);
    }
  }
  return { rewritten, added, unkept };
}

/** The cells of a table's row that do not hold what we wrote; an emptied one is written anew. */
function typedOver({ row, cells }: GridRow, marks: string, sheet: string): readonly KeptText[] {
  const written = new Map(marks.split(",").map((entry) => entry.split(":") as [string, string]));
  return cells.flatMap(({ column, value, formula }) => {
    const text = value === null || isCellError(value) ? "" : String(value).trim();
    const mark = written.get(column.toString(36));
    if (column < firstColumn || text === "" || formula !== undefined || mark === "" || contentMark(text) === mark) return [];
    return [{ text, at: { sheet, row, column } }];
  });
}

function textIn({ row, cells }: GridRow, sheet: string): KeptText | null {
  const cell = cells.find(({ column, value }) => column >= firstColumn && value !== null && !isCellError(value) && String(value).trim() !== "");
  return cell && cell.value !== null ? { text: String(cell.value).trim(), at: { sheet, row, column: cell.column } } : null;
}
