import { halfWidth } from "../../../quantity/halfWidth";
import type { Note } from "./note";
import type { ParagraphRuns, TextPlace } from "./paragraphRuns";

/** Where a comment begins and ends: offsets in the part's text, each inside a piece of text or at a run's edge. */
export interface Range {
  readonly from: Edge;
  readonly to: Edge;
}

/** `piece` is null at the edge of a run: nothing is split there. */
export interface Edge {
  readonly offset: number;
  readonly piece: TextPlace | null;
}

/** One letter of the text as it is compared, and where it stands. */
interface Letter {
  readonly letter: string;
  /** Null where it cannot be told from the letters beside it in the raw text. */
  readonly piece: TextPlace | null;
  readonly start: number;
  readonly end: number;
}

/** What a note is about inside its paragraphs; all of the first paragraph that has text where its words are not found. */
export function rangeOf({ around, marked }: Note, paragraphs: readonly ParagraphRuns[]): Range | null {
  const letters = paragraphs.flatMap(({ pieces, outer }) => (outer ? [] : pieces.flatMap(lettersOf)));
  const [first] = paragraphs;
  if (letters.length === 0) return first ? wholeOf(first.outer ?? first) : null;
  const text = letters.map(({ letter }) => letter).join("");
  const [wide, close] = [plain(around), plain(marked)];
  const context = wide === "" ? -1 : text.indexOf(wide);
  const inside = context < 0 ? -1 : wide.lastIndexOf(close);
  const at = close === "" ? -1 : inside >= 0 ? context + inside : text.indexOf(close);
  const [head, tail] = [letters[at], letters[at + close.length - 1]];
  return at >= 0 && head && tail ? { from: { offset: head.start, piece: head.piece }, to: { offset: tail.end, piece: tail.piece } } : first ? wholeOf(first) : null;
}

function wholeOf({ runs }: ParagraphRuns): Range | null {
  const [first, last] = [runs[0], runs[runs.length - 1]];
  return first && last ? { from: { offset: first.start, piece: null }, to: { offset: last.end, piece: null } } : null;
}

/** Half-width and without spaces, letter for letter. */
function plain(text: string): string {
  return [...text].map(plainLetter).join("");
}

function plainLetter(letter: string): string {
  const half = halfWidth(letter).replace(/[﹦]/u, "=").replace("，", ",");
  return /\s/u.test(half) || half.length !== 1 ? "" : half;
}

/** The letters of a piece with their raw places; a reference such as &amp; is one letter. */
function lettersOf(piece: TextPlace): readonly Letter[] {
  const { text, start, end } = piece;
  if (end - start !== text.length) return lettersOfReferences(piece);
  return [...text].reduce<{ readonly at: number; readonly found: Letter[] }>(({ at, found }, one) => {
    const letter = plainLetter(one);
    if (letter !== "") found.push({ letter, piece, start: at, end: at + one.length });
    return { at: at + one.length, found };
  }, { at: start, found: [] }).found;
}

/** With references inside, only the edges of the piece are sure places to split at. */
function lettersOfReferences(piece: TextPlace): readonly Letter[] {
  return [...plain(piece.text)].map((letter) => ({ letter, piece: null, start: piece.run.start, end: piece.run.end }));
}
