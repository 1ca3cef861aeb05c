import { HeadingLevel, Paragraph } from "docx";
import type { ParagraphChild } from "docx";
import type { Run } from "../../report/block";
import { letterings, typeArea } from "./gbt9704";
import type { Lettering } from "./gbt9704";
import { renderPiece } from "./renderPieces";
import { lineText, oneLine } from "./runLines";
import type { Piece } from "./runLines";
import { titleLines } from "./titleLines";

/** The title of the report (7.3.1): 2号小标宋, centred, broken where the meaning allows. */
export function renderTitle(runs: readonly Run[]): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: titleRuns(oneLine(runs), letterings.title, typeArea.width) });
}

/** A title's runs with its line breaks, for a line of `width` twips. */
export function titleRuns(line: readonly Piece[], lettering: Lettering, width: number): readonly ParagraphChild[] {
  const lines = titleLines(lineText(line), Math.floor(width / (lettering.size * 10)));
  return cutAt(line, lines).map(({ piece, starts }) => renderPiece(piece, lettering, starts));
}

/** Cuts pieces where the lines end; `starts` marks the first piece of each line but the first. */
function cutAt(line: readonly Piece[], lines: readonly string[]): readonly { readonly piece: Piece; readonly starts: boolean }[] {
  const ends = lines.map((_, index) => lines.slice(0, index + 1).join("").length);
  const cut: { piece: Piece; starts: boolean }[] = [];
  let offset = 0;
  for (const piece of line) {
    const stops = [offset, ...ends.filter((end) => end > offset && end < offset + piece.text.length), offset + piece.text.length];
    for (const [index, stop] of stops.slice(1).entries()) {
      const from = stops[index] ?? offset;
      cut.push({ piece: { ...piece, text: piece.text.slice(from - offset, stop - offset) }, starts: from > 0 && ends.includes(from) });
    }
    offset += piece.text.length;
  }
  return cut;
}
