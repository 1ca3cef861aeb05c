import { headerText } from "./headerText";
import type { SheetView } from "./sheetView";
import type { HeaderYear } from "./wording";
import { headerWording } from "./wording";

/** A column under its header. */
export interface BandColumn {
  readonly column: number;
  /** Header words from top to bottom. */
  readonly path: readonly string[];
  readonly year: HeaderYear;
  readonly unit: string | null;
}

/** No header spans more columns than this, merged or with its merge lost. */
const widestMerge = 64;
const widestLost = 12;

/** The columns that these header rows stand over, each with all that is said above it. */
export function headerColumns(view: SheetView, rows: readonly number[]): readonly BandColumn[] {
  const columns = new Set<number>();
  for (const row of rows) {
    for (const cell of view.row(row)) {
      const right = view.mergeAt(row, cell.column)?.right ?? cell.column;
      for (let column = cell.column; column <= Math.min(right, cell.column + widestMerge - 1); column++) columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b).filter((column) => !isSpacer(view, rows, column)).map((column) => columnUnder(view, rows, column));
}

/**
 * A column somewhere under a merged header whose neighbours have headers of their own below it, and it has none. The first one
 * under the merge may be its total: 本年支出 over (blank) | 基本支出 | 项目支出.
 */
function isSpacer(view: SheetView, rows: readonly number[], column: number): boolean {
  const last = rows.reduce((found, row, index) => (headerText(view, row, column) === "" ? found : index), -1);
  const area = view.mergeAt(rows[last] ?? -1, column);
  const below = rows.slice(last + 1).filter((row) => area && row > area.bottom);
  if (!area || column === area.left || below.length === 0) return false;
  return below.some((row) => view.row(row).some((cell) => cell.column >= area.left && cell.column <= area.right && headerText(view, row, cell.column) !== ""));
}

function columnUnder(view: SheetView, rows: readonly number[], column: number): BandColumn {
  const path: string[] = [];
  let year: HeaderYear = null;
  let unit: string | null = null;
  let seen = "";
  rows.forEach((row, index) => {
    const text = headerText(view, row, column) || textFromLeft(view, rows, index, column);
    const place = view.at(row, column);
    const key = place ? `${place.row}:${place.column}` : text;
    if (!text || key === seen) return;
    seen = key;
    const word = headerWording(text);
    year = word.year ?? year;
    unit = word.unit ?? unit;
    if (word.core) path.push(word.core);
  });
  return { column, path, year, unit };
}

/** A header whose merge was lost stands only over its first column; what follows under it, with a header of its own, is still its. */
function textFromLeft(view: SheetView, rows: readonly number[], index: number, column: number): string {
  if (!rows.slice(index + 1).some((below) => headerText(view, below, column) !== "")) return "";
  const row = rows[index] as number;
  for (let left = column - 1; left >= Math.max(0, column - widestLost); left--) {
    const area = view.mergeAt(row, left);
    if (area && area.right > area.left) return "";
    const text = headerText(view, row, left);
    if (text) return text;
  }
  return "";
}
