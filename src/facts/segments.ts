import type { Area } from "../grid/address";
import { declaredMoneyUnit } from "./declaredUnit";
import { rowsBetween } from "./segmentView";
import type { SheetView } from "./sheetView";
import type { TableKind } from "./tableKind";
import type { Title } from "./titles";
import { titlesInRow } from "./titles";

/**
 * A stretch of a sheet that may hold one table: from a title, or from a unit line that begins a new table, to the next.
 * `kinds` are those whose title it bears; none where no title stands.
 */
export interface Segment extends Area {
  readonly title: Pick<Title, "text" | "row" | "column"> | null;
  readonly kinds: readonly TableKind[];
}

interface Start {
  readonly row: number;
  readonly column: number;
  readonly title: Title | null;
}

const anywhere = 16_383;
/** So many rows under a title show how its table lies. */
const looked = 12;
const fewCells = 6;
/** No more tables stand side by side. */
const tablesAcross = 8;

/** Cuts a sheet into segments. Every filled row belongs to at least one. */
export function segmentsOf(view: SheetView, kinds: readonly TableKind[]): readonly Segment[] {
  const first = view.rows[0];
  if (first === undefined) return [];
  const found = startsOf(view, kinds);
  const lead: Start = { row: first, column: 0, title: null };
  const starts = found[0]?.row === first ? found : [lead, ...found];
  const last = view.rows.at(-1) ?? first;
  return starts.map((_, index) => segmentFrom(view, starts, index, last)).filter((segment) => segment.bottom >= segment.top);
}

/** In the order of rows, then of columns. */
function startsOf(view: SheetView, kinds: readonly TableKind[]): readonly Start[] {
  const starts: Start[] = [];
  let figures = false;
  let above: number | null = null;
  for (const row of view.rows) {
    const titles = titlesInRow(view, row, above, kinds);
    above = row;
    // Title and headers again on the next page: the table goes on.
    if (titles.some((title) => goesOn(title, starts))) figures = false;
    else if (titles.length > 0 || (figures && isUnitRow(view, row))) {
      starts.push(...(titles.length > 0 ? titles.map((title) => ({ row, column: title.column, title })) : [{ row, column: 0, title: null }]));
      figures = false;
    } else figures ||= view.row(row).some((cell) => typeof cell.value === "number");
  }
  return starts;
}

const continued = /续表|续[)）]|续$/u;

/** 收入支出决算总表（续） under a table of that kind. */
function goesOn(title: Title, starts: readonly Start[]): boolean {
  const last = starts.at(-1)?.title;
  return last != null && continued.test(title.text) && title.kinds.some((kind) => last.kinds.includes(kind));
}

/** A segment ends above the next start in its columns, and left of one that begins beside it. */
function segmentFrom(view: SheetView, starts: readonly Start[], index: number, last: number): Segment {
  const start = starts[index] as Start;
  const left = leftEdge(view, starts, index);
  let right = anywhere;
  let bottom = last;
  for (let next = index + 1; next < starts.length; next++) {
    const other = starts[next] as Start;
    if (other.row > start.row && !isBeside(view, start, other)) {
      if (other.column > right || (other.title?.right ?? anywhere) < left) continue;
      bottom = other.row - 1;
      break;
    }
    if (other.column > start.column) right = Math.min(right, leftEdge(view, starts, next) - 1);
  }
  const { title } = start;
  return { top: start.row, left, bottom, right, title: title && { text: title.text, row: title.row, column: title.column }, kinds: title?.kinds ?? [] };
}

/** Whether a title further down belongs to a table beside this one: to the right of all that stands here, behind a blank column. */
function isBeside(view: SheetView, start: Start, other: Start): boolean {
  if (!other.title || other.column <= start.column) return false;
  if (start.title?.right != null && other.column <= start.title.right) return false;
  const own = rowsBetween(view.rows, start.row, other.row - 1).slice(-looked);
  const theirs = rowsBetween(view.rows, other.row, other.row + looked);
  return own.every((row) => filledBefore(view, row, other.column)) && theirs.every((row) => !view.at(row, other.column - 1));
}

/** Whether nothing of a row stands in a column or right of it. */
function filledBefore(view: SheetView, row: number, column: number): boolean {
  const last = view.row(row).at(-1);
  return !last || (view.mergeAt(row, last.column)?.right ?? last.column) < column;
}

/** A table with another left of it begins behind the nearest blank column, or where its title is merged from. */
function leftEdge(view: SheetView, starts: readonly Start[], index: number): number {
  const start = starts[index] as Start;
  const before = starts.slice(Math.max(0, index - tablesAcross), index).reverse();
  const neighbour = before.find((other) => other.title && other.column < start.column && (other.row === start.row || isBeside(view, other, start)));
  if (!neighbour) return 0;
  if (start.title?.right != null) return start.column;
  const rows = rowsBetween(view.rows, start.row, start.row + looked);
  for (let column = start.column - 1; column > neighbour.column; column--) {
    if (rows.every((row) => !view.at(row, column))) return column + 1;
  }
  return start.column;
}

/** A row with a unit line but no figure: after figures it begins a new table. */
function isUnitRow(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  if (cells.length > fewCells || cells.some((cell) => typeof cell.value === "number")) return false;
  return cells.some((cell) => typeof cell.value === "string" && declaredMoneyUnit(cell.value) !== null);
}
