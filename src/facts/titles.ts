import type { SheetView } from "./sheetView";
import type { TableKind } from "./tableKind";
import type { TitleIndex } from "./titleIndex";
import { titleForm, titleIndex } from "./titleIndex";

/** A title, with the kinds of table that bear it. */
export interface Title {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** Its last column where it is merged across, else null: then nobody knows how wide its table is. */
  readonly right: number | null;
  readonly kinds: readonly TableKind[];
}

/** A title stands almost alone in its row; looking no further keeps a million-row sheet cheap. */
const fewCells = 6;
const longest = 60;
/** The same as it was typed, with its blanks. */
const mostTyped = 80;
/** A title is no sentence that mentions a table: 注：本表与收入支出决算总表一致. */
const saysMore = /[。;,《]|注:|说明:|取自|根据|依据|摘自|参见|详见/;
const speaksOfTable = /说明|要求|口径|目录|注释|公式|一致|核对|相符/;

/** The titles in a row: of cells, of cells that only together bear one (收入支出 | 决算总表), or of a cell under its beginning. */
export function titlesInRow(view: SheetView, row: number, above: number | null, kinds: readonly TableKind[]): readonly Title[] {
  const cells = view.row(row);
  if (cells.length > fewCells) return [];
  const { mayBeIn } = titleIndex(kinds);
  if (!cells.some(({ value }) => typeof value === "string" && value.length <= mostTyped && mayBeIn(value))) return [];
  const texts = cells.flatMap(({ column, value }) => (typeof value === "string" && value.trim() !== "" && value.length <= mostTyped ? [{ column, text: value }] : []));
  const own = texts.flatMap(({ column, text }) => titleOf(view, row, column, [text], kinds));
  if (texts.length > 1 && texts.length === cells.length) {
    const [first] = texts;
    const joined = first && titleOf(view, row, first.column, texts.map(({ text }) => text), kinds);
    if (joined && joined.length > 0) return joined;
  }
  const [only] = texts;
  return only && texts.length === 1 && above !== null ? underItsBeginning(view, row, only, above, kinds) ?? own : own;
}

/** 财政拨款 over 收入支出决算总表, each alone in its row, is one title. */
function underItsBeginning(view: SheetView, row: number, { column, text }: { column: number; text: string }, above: number, kinds: readonly TableKind[]): readonly Title[] | null {
  const [beginning, ...more] = view.row(above);
  if (!beginning || more.length > 0 || above !== row - 1 || typeof beginning.value !== "string" || beginning.value.length > 40) return null;
  const joined = titleOf(view, row, column, [beginning.value, text], kinds);
  return joined.length > 0 ? joined : null;
}

/** The title that the parts bear together; of several parts, only one that stands across all their borders. */
function titleOf(view: SheetView, row: number, column: number, parts: readonly string[], kinds: readonly TableKind[]): readonly Title[] {
  const plain = parts.map(titleForm);
  const whole = plain.length === 1 ? (plain[0] as string) : titleForm(parts.join(""));
  const found = kindsTitled(whole, titleIndex(kinds), plain.length === 1 ? null : bordersOf(plain));
  if (found.length === 0) return [];
  const area = view.mergeAt(row, column);
  const right = parts.length === 1 && area && area.right > area.left ? area.right : null;
  return [{ text: parts.join(""), row, column, right, kinds: found }];
}

/** Where in the joined text one part ends and the next begins. */
function bordersOf(parts: readonly string[]): { readonly first: number; readonly last: number } {
  const lengths = parts.map((part) => part.length);
  const last = lengths.slice(0, -1).reduce((sum, length) => sum + length, 0);
  return { first: lengths[0] as number, last };
}

/** The kinds whose title the text bears; of several titles only the longest, so that 财政拨款收支总表 is not 收支总表. */
function kindsTitled(plain: string, { words, mayEndIn }: TitleIndex, borders: { readonly first: number; readonly last: number } | null): readonly TableKind[] {
  if (plain.length > longest || !mayEndIn(plain) || saysMore.test(plain)) return [];
  const borne = words.filter(({ word, kind }) => plain.includes(word) && !excluded(plain, kind));
  const longestWord = borne[0]?.word;
  if (longestWord === undefined) return [];
  const start = plain.lastIndexOf(longestWord);
  const end = start + longestWord.length;
  if (speaksOfTable.test(plain.slice(end)) || (borders && (start >= borders.first || end <= borders.last))) return [];
  return [...new Set(borne.filter(({ word }) => word === longestWord).map(({ kind }) => kind))];
}

function excluded(plain: string, kind: TableKind): boolean {
  return (kind.notTitles ?? []).some((title) => plain.includes(titleForm(title)));
}
