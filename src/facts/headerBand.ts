import type { BandColumn } from "./headerColumns";
import { headerColumns } from "./headerColumns";
import type { HeaderPattern } from "./headerPattern";
import { bearsPattern } from "./headerPattern";
import { headerText, holdsFigures } from "./headerText";
import type { SheetView } from "./sheetView";
import { headerWording, matchesWord } from "./wording";

/** The header rows of a block, and which columns they name. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** Column kind → the columns that bear it. */
  readonly columns: ReadonlyMap<string, readonly BandColumn[]>;
}

const deepest = 4;

/**
 * The header band among these rows that names most columns: up to four rows, merges filled, 栏次 rows left out.
 * Null where the needed columns are not all named.
 */
export function findHeaderBand(view: SheetView, rows: readonly number[], patterns: readonly HeaderPattern[], needs: readonly string[]): HeaderBand | null {
  let best: HeaderBand | null = null;
  for (let index = 0; index < rows.length; index++) {
    if (!rowBears(view, rows[index] as number, patterns)) continue;
    for (let height = 1; height <= deepest && index + height <= rows.length; height++) {
      const bandRows = rows.slice(index, index + height);
      if (height > 1 && holdsFigures(view, bandRows.at(-1) as number)) break;
      const band = bandOf(view, bandRows, patterns);
      if (needs.every((need) => band.columns.has(need)) && weight(view, band) > (best ? weight(view, best) : 0)) best = band;
    }
  }
  return best;
}

/** The more columns the better, but a header merged over several is one: 本年支出 over 小计, 基本支出, 项目支出 goes on below. */
function weight(view: SheetView, { columns, bottom }: HeaderBand): number {
  const listed = [...columns.values()].flat();
  const repeated = listed.filter(({ column }) => view.at(bottom, column)?.column !== column && view.at(bottom, column) !== undefined);
  return columns.size * 10 + listed.length - 2 * repeated.length;
}

/** Whether a row holds any word of the headers; most rows hold none, and cost no more than this. */
function rowBears(view: SheetView, row: number, patterns: readonly HeaderPattern[]): boolean {
  return view.row(row).some((cell) => {
    const text = headerText(view, row, cell.column);
    if (!text) return false;
    const { core } = headerWording(text);
    return patterns.some((pattern) => pattern.words.some((word) => matchesWord(core, word)));
  });
}

/** The columns of each name, those that bear its earlier headers first: a kind lists the surest words first. */
function bandOf(view: SheetView, rows: readonly number[], patterns: readonly HeaderPattern[]): HeaderBand {
  const headed = headerColumns(view, rows);
  const columns = new Map<string, BandColumn[]>();
  for (const pattern of patterns) {
    for (const column of headed) {
      if (!bearsPattern(column.path, column.year, pattern)) continue;
      const list = columns.get(pattern.name);
      if (!list) columns.set(pattern.name, [column]);
      else if (!list.includes(column)) list.push(column);
    }
  }
  return { top: rows[0] as number, bottom: rows.at(-1) as number, columns };
}
