import { Paragraph } from "docx";
import type { Block } from "../../report/block";
import { letterings } from "./gbt9704";
import { renderPieces } from "./renderPieces";
import { filledLines } from "./runLines";
import type { Piece } from "./runLines";

type ParagraphBlock = Extract<Block, { readonly kind: "paragraph" }>;

/**
 * Body text (7.3.3). Each line of a user's text is a paragraph of its own; blank ones between are left out.
 * `keepNext` holds it on one page with what follows: the last paragraph before a signature.
 */
export function renderParagraph({ runs, indent = true, note }: ParagraphBlock, keepNext: boolean): readonly Paragraph[] {
  if (note) return filledLines(runs).map((line) => new Paragraph({ style: "TableNote", children: renderPieces(line, letterings.note) }));
  return filledLines(runs).map(
    (line) =>
      new Paragraph({
        style: indent ? "BodyText" : "FlushText",
        ...(keepNext ? { keepNext } : {}),
        children: renderPieces(indent ? withoutOwnIndent(line) : line, letterings.body),
      }),
  );
}

/** Clerks indent with two full-width blanks; together with the style's indent that would be four. */
function withoutOwnIndent([first, ...rest]: readonly Piece[]): readonly Piece[] {
  if (!first) return [];
  const text = first.text.replace(/^[\s\u3000]+/, "");
  return text === "" ? withoutOwnIndent(rest) : [{ ...first, text }, ...rest];
}
