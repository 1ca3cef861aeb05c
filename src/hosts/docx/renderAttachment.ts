import { Paragraph } from "docx";
import type { Block } from "../../report/block";
import { bookmarked } from "./contents";
import { letterings } from "./gbt9704";
import { singleLine } from "./plainText";
import { plainPiece, renderPieces } from "./renderPieces";
import { titleRuns } from "./renderTitle";

type AttachmentBlock = Extract<Block, { readonly kind: "attachment" }>;

/** 附件1, or 附件 where there is only one. */
export function attachmentMark({ number }: AttachmentBlock): string {
  return number === null ? "附件" : `附件${number}`;
}

/**
 * The head of an attachment (7.3.7): its mark flush left on the first line of a new page, its title centred on the third.
 * `newPage` is false where a new section has already turned the page. `width` is the line's, in twips.
 */
export function renderAttachment(attachment: AttachmentBlock, newPage: boolean, width: number, bookmark: string | undefined): readonly Paragraph[] {
  return [
    new Paragraph({
      style: "AttachmentMark",
      ...(newPage ? { pageBreakBefore: true } : {}),
      children: renderPieces([plainPiece(attachmentMark(attachment))], letterings.attachmentMark),
    }),
    new Paragraph({ style: "AttachmentMark" }),
    new Paragraph({
      style: "AttachmentTitle",
      children: bookmarked(titleRuns([plainPiece(singleLine(attachment.name))], letterings.attachmentTitle, width), bookmark),
    }),
  ];
}
