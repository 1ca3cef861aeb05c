import { appended } from "../elementPlace";
import type { Splice } from "../splice";
import { insertion } from "../splice";
import type { TrackPatch } from "./layoutPatch";
import type { LayoutScan } from "./layoutScan";
import { withAttributes } from "./withAttributes";

/** Puts widths and visibility into the list of columns: an entry for several is parted where one of them changes. */
export function columnSplices(source: string, scan: LayoutScan, prefix: string, patches: ReadonlyMap<number, TrackPatch>): readonly Splice[] {
  const entries = scan.columns.map(({ first, last, start, end }) => ({ first, text: parted(source.slice(start, end), first, last, patches) }));
  const stated = (column: number): boolean => scan.columns.some(({ first, last }) => first <= column && column <= last);
  const fresh = [...patches].flatMap(([column, patch]) => (stated(column) ? [] : [{ first: column, text: columnTag(`<${prefix}col/>`, column, column, patch) }]));
  const content = [...entries, ...fresh].sort((a, b) => a.first - b.first).map(({ text }) => text).join("");
  const text = `<${prefix}cols>${content}</${prefix}cols>`;
  const [list, data] = [scan.partOf("cols"), scan.partOf("sheetData")];
  if (list) return [{ start: list.start, end: list.end, text }];
  return data ? [insertion(data.start, text)] : [];
}

function parted(tag: string, first: number, last: number, patches: ReadonlyMap<number, TrackPatch>): string {
  const changed = [...patches].filter(([column]) => first <= column && column <= last).sort(([a], [b]) => a - b);
  if (changed.length === 0) return tag;
  const pieces: string[] = [];
  let next = first;
  for (const [column, patch] of changed) {
    if (column > next) pieces.push(columnTag(tag, next, column - 1, null));
    pieces.push(columnTag(tag, column, column, patch));
    next = column + 1;
  }
  if (next <= last) pieces.push(columnTag(tag, next, last, null));
  return pieces.join("");
}

function columnTag(tag: string, first: number, last: number, patch: TrackPatch | null): string {
  const place = { min: String(first + 1), max: String(last + 1) };
  if (!patch) return withAttributes(tag, place);
  const width = patch.size === null ? { width: null, customWidth: null } : { width: sizeText(patch.size), customWidth: "1" };
  return withAttributes(tag, { ...place, ...width, bestFit: null, hidden: patch.hidden ? "1" : null });
}

/** Puts heights and visibility into the rows; those that are not there yet are added in their places. */
export function rowSplices(source: string, scan: LayoutScan, prefix: string, patches: ReadonlyMap<number, TrackPatch>): readonly Splice[] {
  const found = scan.rows.filter(({ row }) => patches.has(row));
  const there = new Set(found.map(({ row }) => row));
  const changed = found.map(({ row, place: { start, end } }) => ({ start, end, text: rowTag(source.slice(start, end), patches.get(row)) }));
  const fresh = [...patches].filter(([row, { size, hidden }]) => !there.has(row) && (size !== null || hidden)).sort(([a], [b]) => a - b);
  const data = scan.partOf("sheetData");
  const texts = fresh.map(([row, patch]) => ({ row, text: rowTag(`<${prefix}row r="${row + 1}"/>`, patch) }));
  if (!data) return changed;
  if (scan.rows.length === 0) return texts.length === 0 ? [] : [appended(data, texts.map(({ text }) => text).join(""))];
  // Before the change of the very row that they stand before.
  return [...texts.map(({ row, text }) => insertion(scan.rows.find((other) => other.row > row)?.place.start ?? data.closing, text)), ...changed];
}

function rowTag(tag: string, patch: TrackPatch | undefined): string {
  if (!patch) return tag;
  const height = patch.size === null ? { ht: null, customHeight: null } : { ht: sizeText(patch.size), customHeight: "1" };
  return withAttributes(tag, { ...height, hidden: patch.hidden ? "1" : null });
}

/** As short as Excel itself writes sizes. */
function sizeText(size: number): string {
  return String(Number(size.toFixed(7)));
}
