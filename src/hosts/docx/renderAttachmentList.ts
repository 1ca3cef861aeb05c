import { Paragraph } from "docx";
import type { Block, Report } from "../../report/block";
import { grid, letterings, places } from "./gbt9704";
import { singleLine } from "./plainText";
import { plainPiece, renderPieces } from "./renderPieces";
import { lineText, oneLine } from "./runLines";
import { textWidth } from "./textWidth";

type AttachmentBlock = Extract<Block, { readonly kind: "attachment" }>;

const lead = "附件：";

/** The attachments that 附件说明 names: none where the report's own text already names them. */
export function listedAttachments({ blocks }: Report): readonly AttachmentBlock[] {
  const ownList = blocks.some((block) => block.kind === "paragraph" && lineText(oneLine(block.runs)).trimStart().startsWith(lead));
  return ownList ? [] : blocks.filter((block) => block.kind === "attachment");
}

/**
 * 附件说明 (7.3.4): one blank line below the text, two characters in, numbers where there are several, nothing after a name,
 * and a name's second line under its first character. `keepNext` holds it together with the signature that follows.
 */
export function renderAttachmentList(attachments: readonly AttachmentBlock[], keepNext: boolean): readonly Paragraph[] {
  if (attachments.length === 0) return [];
  const kept = keepNext ? { keepNext } : {};
  const several = attachments.length > 1;
  const entries = attachments.map(({ number, name }, index) => ({
    before: (index === 0 ? lead : "") + (several ? `${number ?? index + 1}. ` : ""),
    name: singleLine(name),
  }));
  const left = places.bodyIndent + Math.max(...entries.map(({ before }, index) => textWidth(before) + (index === 0 ? 0 : textWidth(lead))));
  return [
    new Paragraph({ style: "FlushText", ...kept }),
    ...entries.map(
      ({ before, name }) =>
        new Paragraph({
          style: "FlushText",
          keepLines: true,
          ...kept,
          indent: { left: characters(left), hanging: characters(textWidth(before)) },
          children: renderPieces([plainPiece(before + name)], letterings.body),
        }),
    ),
  ];
}

function characters(count: number): number {
  return Math.round(count * grid.characterPitch);
}
