import { HighlightColor, Tab, TextRun } from "docx";
import type { Lettering } from "./gbt9704";
import type { Piece } from "./runLines";

/**
 * Pieces of a line as Word runs. The face is named on each, so that a run that is copied elsewhere keeps it; size, weight and
 * colour are the paragraph style's.
 */
export function renderPieces(line: readonly Piece[], lettering: Lettering): TextRun[] {
  return line.map((piece) => renderPiece(piece, lettering, false));
}

/** One piece; `breakBefore` puts it on a line of its own inside the paragraph. */
export function renderPiece({ text, bold, marked }: Piece, lettering: Lettering, breakBefore: boolean): TextRun {
  return new TextRun({
    font: lettering.font,
    ...(bold ? { bold } : {}),
    ...(marked ? { highlight: HighlightColor.YELLOW } : {}),
    ...(breakBefore ? { break: 1 } : {}),
    // A tab in the text is a tab of the document; Word shows U+0009 inside w:t as a blank.
    children: text.split("\t").flatMap((part, index) => [...(index > 0 ? [new Tab()] : []), ...(part === "" ? [] : [part])]),
  });
}

/** A line of our own words. */
export function plainPiece(text: string): Piece {
  return { text, bold: false, marked: false };
}
