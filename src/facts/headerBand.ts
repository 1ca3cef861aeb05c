import type { SheetView } from "./sheetView";
import type { ColumnKind } from "./tableKind";
import type { HeaderYear } from "./wording";
import { headerWording, kindWord, matchesWord, wording } from "./wording";

/** A column under its header. */
export interface BandColumn {
  readonly column: number;
  /** Header words from top to bottom. */
  readonly path: readonly string[];
  readonly year: HeaderYear;
  readonly unit: string | null;
}

/** The header rows of a block, and which columns they name. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** Column kind → the columns that bear it. */
  readonly columns: ReadonlyMap<string, readonly BandColumn[]>;
}

interface Pattern {
  readonly name: string;
  readonly words: readonly string[];
  readonly year: HeaderYear;
}

const deepest = 4;

/** Compiled once per block kind: its header words in canonical form. */
export function headerPatterns(columns: Readonly<Record<string, ColumnKind>>): readonly Pattern[] {
  return Object.entries(columns).flatMap(([name, kind]) =>
    kind.headers.map((header) => {
      const segments = header.split("/");
      const year = wording(segments.at(-1) ?? "").year;
      return { name, words: segments.map(kindWord), year };
    }),
  );
}

/**
 * The header band among these rows that names most columns: up to four rows, merges filled, 栏次 rows left out.
 * Null where the needed columns are not all named. Bands that begin before `from` do not count.
 */
export function findHeaderBand(
  view: SheetView,
  rows: readonly number[],
  patterns: readonly Pattern[],
  needs: readonly string[],
  span: { readonly left: number; readonly right: number },
): HeaderBand | null {
  let best: HeaderBand | null = null;
  for (let index = 0; index < rows.length; index++) {
    if (!rowBears(view, rows[index] as number, patterns, span)) continue;
    for (let height = 1; height <= deepest && index + height <= rows.length; height++) {
      const bandRows = rows.slice(index, index + height);
      const bottomRow = bandRows.at(-1) as number;
      if (height > 1 && holdsFigures(view, bottomRow, span)) break;
      const band = bandOf(view, bandRows, patterns, span);
      if (needs.every((need) => band.columns.has(need)) && weight(band) > (best ? weight(best) : 0)) best = band;
    }
  }
  return best;
}

function weight(band: HeaderBand): number {
  return band.columns.size * 10 + [...band.columns.values()].reduce((sum, columns) => sum + columns.length, 0);
}

function rowBears(view: SheetView, row: number, patterns: readonly Pattern[], span: Span): boolean {
  return view.row(row).some((cell) => {
    if (cell.column < span.left || cell.column > span.right) return false;
    const text = headerText(view, row, cell.column);
    if (!text) return false;
    const { core } = headerWording(text);
    return patterns.some((pattern) => pattern.words.some((word) => matchesWord(core, word)));
  });
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** A header is text, or a year that stands as a bare number. */
function headerText(view: SheetView, row: number, column: number): string {
  const placed = view.at(row, column);
  if (!placed) return "";
  const { value } = placed.cell;
  if (typeof value === "string") return value.length <= 60 ? value : "";
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100 ? `${value}年` : "";
}

/** A row with a number that is neither a year nor a column number is no header. */
function holdsFigures(view: SheetView, row: number, span: Span): boolean {
  const numbers = view
    .row(row)
    .filter((cell) => cell.column >= span.left && cell.column <= span.right && typeof cell.value === "number");
  if (numbers.length === 0) return false;
  return !isColumnNumbers(view, row) && numbers.some((cell) => headerText(view, row, cell.column) === "");
}

/** 栏次: 1 2 3 … across, or the word itself. */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.some((cell) => typeof cell.value === "string" && /^栏\s*次$/.test(cell.value.trim()))) return true;
  const numbers = cells.map((cell) => Number(cell.value)).filter((value) => Number.isInteger(value) && value > 0);
  return numbers.length >= 3 && numbers.length >= cells.length - 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1);
}

function bandOf(view: SheetView, rows: readonly number[], patterns: readonly Pattern[], span: Span): HeaderBand {
  const columns = new Map<string, BandColumn[]>();
  for (const column of columnsOf(view, rows, span)) {
    const banded = pathOf(view, rows, column, span);
    for (const pattern of patterns) {
      if (!bears(banded, pattern)) continue;
      const list = columns.get(pattern.name);
      if (!list) columns.set(pattern.name, [banded]);
      else if (!list.some((other) => other.column === column)) list.push(banded);
    }
  }
  return { top: rows[0] as number, bottom: rows.at(-1) as number, columns };
}

/** Places that a header covers: filled cells and what their merges span. */
function columnsOf(view: SheetView, rows: readonly number[], span: Span): readonly number[] {
  const columns = new Set<number>();
  for (const row of rows) {
    for (const cell of view.row(row)) {
      const right = view.mergeAt(row, cell.column)?.right ?? cell.column;
      for (let column = cell.column; column <= Math.min(right, cell.column + 63, span.right); column++) {
        if (column >= span.left) columns.add(column);
      }
    }
  }
  return [...columns].sort((a, b) => a - b);
}

function pathOf(view: SheetView, rows: readonly number[], column: number, span: Span): BandColumn {
  const path: string[] = [];
  let year: HeaderYear = null;
  let unit: string | null = null;
  let seen = "";
  rows.forEach((row, index) => {
    const lower = rows.slice(index + 1).some((below) => ownText(view, below, column) !== "");
    const text = headerText(view, row, column) || (lower ? textFromLeft(view, row, column, span) : "");
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

function ownText(view: SheetView, row: number, column: number): string {
  return headerText(view, row, column);
}

/** A header whose merge was lost stands only over its first column; what follows under it is still its own. */
function textFromLeft(view: SheetView, row: number, column: number, span: Span): string {
  for (let left = column - 1; left >= Math.max(span.left, column - 12); left--) {
    const area = view.mergeAt(row, left);
    if (area && area.right > area.left) return "";
    const text = headerText(view, row, left);
    if (text) return text;
  }
  return "";
}

/** The pattern's words stand in the path in this order, the last one at its end. */
function bears(banded: BandColumn, pattern: Pattern): boolean {
  if (!yearFits(banded.year, pattern.year)) return false;
  const last = banded.path.at(-1);
  const lastWord = pattern.words.at(-1);
  if (last === undefined || lastWord === undefined || !matchesWord(last, lastWord)) return false;
  let next = 0;
  for (const core of banded.path) {
    const word = pattern.words[next];
    if (word !== undefined && matchesWord(core, word)) next++;
  }
  return next === pattern.words.length;
}

/** A pattern that names the year before takes only such columns; absolute years are settled later. */
function yearFits(found: HeaderYear, asked: HeaderYear): boolean {
  if (asked === null || !("relative" in asked)) return true;
  if (found === null) return asked.relative === 0;
  return "absolute" in found || found.relative === asked.relative;
}
