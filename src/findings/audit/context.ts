import type { Figure } from "./figure";
import type { HeadingMark } from "./heading";

/** A paragraph, read. */
export interface ReadPassage {
  readonly at: string;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly mark: HeadingMark | null;
  /** The headings above it, from the top; its own is not among them. */
  readonly path: readonly HeadingMark[];
  /** Cells that hold sentences; they have no place among the headings. */
  readonly cell: boolean;
}

export interface AuditContext {
  readonly passages: readonly ReadPassage[];
  /** The fiscal year the report speaks of. */
  readonly year: number | null;
}

/** The figures of a passage that stand in one sentence. */
export function sentenceOf(passage: ReadPassage, figure: Figure): readonly Figure[] {
  return passage.figures.filter(({ sentence }) => sentence === figure.sentence);
}

/** The words around a figure, for a person who looks for the place: its sentence, 60 characters at most. */
export function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf("。", start) + 1, start - 30, 0);
  const stop = text.indexOf("。", end);
  return text.slice(from, Math.min(stop < 0 ? text.length : stop, end + 15)).trim();
}
