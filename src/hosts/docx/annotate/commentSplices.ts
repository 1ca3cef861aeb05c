import type { Splice } from "../../xlsx/splice";
import { insertion } from "../../xlsx/splice";
import type { TextPlace } from "./paragraphRuns";
import type { Edge, Range } from "./rangeOf";

/** The changes of a document's text that put one comment beside its range. Runs are split where the range begins or ends inside. */
export function commentSplices(source: string, { from, to }: Range, id: number, prefix: string): readonly Splice[] {
  const begins = `<${prefix}commentRangeStart ${prefix}id="${id}"/>`;
  const ends = `<${prefix}commentRangeEnd ${prefix}id="${id}"/><${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`;
  return [...atEdge(source, from, begins, prefix), ...atEdge(source, to, ends, prefix)];
}

function atEdge(source: string, { offset, piece }: Edge, mark: string, prefix: string): readonly Splice[] {
  if (!piece) return [insertion(offset, mark)];
  const { run } = piece;
  if (offset === piece.start && isOnly(source.slice(run.start, offset), run.properties)) return [insertion(run.start, mark)];
  if (offset === piece.end && /^<\/[\w:]*t>\s*<\/[\w:]*r>$/.test(source.slice(offset, run.end))) return [insertion(run.end, mark)];
  const split = `</${prefix}t></${prefix}r>${mark}<${prefix}r>${run.properties}<${prefix}t xml:space="preserve">`;
  return [...keptSpace(source, piece, offset), insertion(offset, split)];
}

/** Only the run's own tag, its properties and the tag of its text stand before it. */
function isOnly(before: string, properties: string): boolean {
  return /^<[^<>]*>\s*<[^<>]*>$/.test(before.replace(properties, ""));
}

/** A space at the end of the first half would be lost without the attribute. */
function keptSpace(source: string, piece: TextPlace, offset: number): readonly Splice[] {
  const open = source.lastIndexOf("<", piece.start - 1);
  const tag = source.slice(open, piece.start);
  return /\s/.test(source[offset - 1] ?? "") && !tag.includes("preserve") ? [insertion(piece.start - 1, ' xml:space="preserve"')] : [];
}
