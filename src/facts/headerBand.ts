import type { BandColumn } from "./headerColumns";
import { headerColumns } from "./headerColumns";
import type { HeaderPattern, HeaderWords } from "./headerPattern";
import { bearsPattern, headerWords } from "./headerPattern";
import { headerTextOf, holdsFigures } from "./headerText";
import type { SheetView } from "./sheetView";
import { headerWording } from "./wording";

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
  const words = headerWords(patterns);
  const named = rows.map((row) => namesIn(view, row, words));
  let best: HeaderBand | null = null;
  for (let index = 0; index < rows.length; index++) {
    if (!named[index] || !mayNameAll(named, index, needs)) continue;
    for (let height = 1; height <= deepest && index + height <= rows.length; height++) {
      const bandRows = rows.slice(index, index + height);
      if (height > 1 && holdsFigures(view, bandRows.at(-1) as number)) break;
      const band = bandOf(view, bandRows, patterns);
      if (needs.every((need) => band.columns.has(need)) && weight(view, band) > (best ? weight(view, best) : 0)) best = band;
    }
  }
  return best;
}

/** Whether the rows around one name every needed column; what is merged down from above stands some rows higher. */
function mayNameAll(named: readonly (ReadonlySet<string> | null)[], index: number, needs: readonly string[]): boolean {
  const around = named.slice(Math.max(0, index - deepest), index + deepest);
  return needs.every((need) => around.some((names) => names?.has(need)));
}

/** The more columns the better, but a header merged over several is one: 本年支出 over 小计, 基本支出, 项目支出 goes on below. */
function weight(view: SheetView, { columns, bottom }: HeaderBand): number {
  const listed = [...columns.values()].flat();
  const repeated = listed.filter(({ column }) => view.at(bottom, column)?.column !== column && view.at(bottom, column) !== undefined);
  return columns.size * 10 + listed.length - 2 * repeated.length;
}

/** The columns that a row may name; null where it holds no word of the headers at all, as most rows do. */
function namesIn(view: SheetView, row: number, words: HeaderWords): ReadonlySet<string> | null {
  let names: Set<string> | null = null;
  for (const { value } of view.row(row)) {
    const text = headerTextOf(value);
    const core = text === "" ? "" : headerWording(text).core;
    if (core === "" || !words.isWord(core)) continue;
    names ??= new Set();
    words.addNames(core, names);
  }
  return names;
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
