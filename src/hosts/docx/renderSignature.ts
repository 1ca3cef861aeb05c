import { Paragraph } from "docx";
import type { Block } from "../../report/block";
import { grid, letterings } from "./gbt9704";
import { renderPieces } from "./renderPieces";
import { lineText, oneLine } from "./runLines";
import { signaturePlaces } from "./signaturePlaces";
import { textWidth } from "./textWidth";

type SignatureBlock = Extract<Block, { readonly kind: "signature" }>;

/** 署名 and 成文日期 (7.3.5), one blank line below the text, never apart from each other. */
export function renderSignature({ organisation, date }: SignatureBlock, sealed: boolean): readonly Paragraph[] {
  const [name, day] = [oneLine(organisation), oneLine(date)];
  const places = signaturePlaces(textWidth(lineText(name)), textWidth(lineText(day)), sealed);
  return [
    new Paragraph({ style: "Signature", keepNext: true }),
    ...[
      { line: name, free: places.organisation, keepNext: true },
      { line: day, free: places.date, keepNext: false },
    ].map(
      ({ line, free, keepNext }) =>
        new Paragraph({
          style: "Signature",
          ...(keepNext ? { keepNext } : {}),
          indent: { right: Math.round(Math.min(free, grid.characters / 2) * grid.characterPitch) },
          children: renderPieces(line, letterings.body),
        }),
    ),
  ];
}
