import { declaredMoneyUnit } from "./declaredUnit";
import type { SheetView } from "./sheetView";
import type { TableKind } from "./tableKind";
import { canonical } from "./wording";

/**
 * A stretch of a sheet that may hold one table: from a title, or from a unit line that begins a new table, to the next.
 * `kinds` are those whose title it bears; none where no title stands.
 */
export interface Segment {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly title: { readonly text: string; readonly row: number; readonly column: number } | null;
  readonly kinds: readonly TableKind[];
}

interface Start {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly text: string | null;
  readonly kinds: readonly TableKind[];
}

const anywhere = 16_383;
/** A title stands almost alone in its row; looking no further keeps a million-row sheet cheap. */
const fewCells = 6;
const titleMark = /[表料况标书]/;

/** Cuts a sheet into segments. Every filled row belongs to at least one. */
export function segmentsOf(view: SheetView, kinds: readonly TableKind[]): readonly Segment[] {
  const starts = startsOf(view, titleWords(kinds));
  const first = view.rows[0];
  if (first === undefined) return [];
  const lead: Start = { row: first, column: 0, right: anywhere, text: null, kinds: [] };
  const all = starts.some((start) => start.row === first && start.column === 0) ? starts : [lead, ...starts];
  const last = view.rows.at(-1) ?? first;
  return all.map((start) => segmentFrom(start, all, last)).filter((segment) => segment.bottom >= segment.top);
}

type TitleWords = readonly { readonly word: string; readonly kind: TableKind }[];

function titleWords(kinds: readonly TableKind[]): TitleWords {
  return kinds
    .flatMap((kind) => kind.titles.map((title) => ({ word: canonical(title), kind })))
    .sort((a, b) => b.word.length - a.word.length);
}

function startsOf(view: SheetView, titles: TitleWords): readonly Start[] {
  const starts: Start[] = [];
  let figures = false;
  for (const row of view.rows) {
    const titled = titlesInRow(view, row, titles);
    if (titled.length > 0) starts.push(...titled);
    else if (figures && isUnitRow(view, row)) starts.push({ row, column: 0, right: anywhere, text: null, kinds: [] });
    else {
      figures ||= view.row(row).some((cell) => typeof cell.value === "number");
      continue;
    }
    figures = false;
  }
  return starts;
}

function titlesInRow(view: SheetView, row: number, titles: TitleWords): readonly Start[] {
  const cells = view.row(row);
  if (cells.length > fewCells) return [];
  return cells.flatMap((cell): readonly Start[] => {
    if (typeof cell.value !== "string" || cell.value.length > 80) return [];
    const area = view.mergeAt(row, cell.column);
    const right = area && area.right > area.left ? area.right : anywhere;
    const kinds = kindsTitled(cell.value, titles);
    if (kinds.length > 0) return [{ row, column: cell.column, right, text: cell.value, kinds }];
    return [];
  });
}

/** The kinds whose title the text bears; of several titles only the longest, so that 财政拨款收支总表 is not 收支总表. */
function kindsTitled(text: string, titles: TitleWords): readonly TableKind[] {
  if (!titleMark.test(text)) return [];
  const plain = canonical(text);
  if (plain.length > 60) return [];
  const borne = titles.filter(({ word, kind }) => plain.includes(word) && !excluded(plain, kind));
  const longest = borne[0]?.word;
  return longest === undefined ? [] : [...new Set(borne.filter(({ word }) => word === longest).map(({ kind }) => kind))];
}

function excluded(plain: string, kind: TableKind): boolean {
  return (kind.notTitles ?? []).some((title) => plain.includes(canonical(title)));
}

/** A segment ends above the next start that stands in its columns, and left of one that begins beside it. */
function segmentFrom(start: Start, all: readonly Start[], last: number): Segment {
  const beside = all.filter((other) => other.column > start.column && other.row >= start.row && other.text !== null);
  const ownRight = start.right;
  const neighbour = beside.filter((other) => ownRight !== anywhere ? other.column > ownRight : other.row === start.row);
  const leftNeighbour = all.filter((other) => other.row === start.row && other.column < start.column);
  const right = Math.min(anywhere, ...neighbour.map((other) => other.column - 1));
  const left = leftNeighbour.length > 0 ? start.column : 0;
  const below = all.filter((other) => other.row > start.row && other.column <= right && other.column >= left);
  const bottom = Math.min(last, ...below.map((other) => other.row - 1));
  const title = start.text === null ? null : { text: start.text, row: start.row, column: start.column };
  return { top: start.row, left, bottom, right, title, kinds: start.kinds };
}

/** A row with a unit line but no figure: after figures it begins a new table. */
function isUnitRow(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.length > fewCells || cells.some((cell) => typeof cell.value === "number")) return false;
  return cells.some((cell) => typeof cell.value === "string" && declaredMoneyUnit(cell.value) !== null);
}
