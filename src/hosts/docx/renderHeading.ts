import { HeadingLevel, Paragraph } from "docx";
import type { Block } from "../../report/block";
import { bookmarked } from "./contents";
import { letterings } from "./gbt9704";
import { renderPieces } from "./renderPieces";
import { oneLine } from "./runLines";

type HeadingBlock = Extract<Block, { readonly kind: "heading" }>;

const forms = {
  1: { heading: HeadingLevel.HEADING_1, lettering: letterings.heading1 },
  2: { heading: HeadingLevel.HEADING_2, lettering: letterings.heading2 },
  3: { heading: HeadingLevel.HEADING_3, lettering: letterings.heading3 },
  4: { heading: HeadingLevel.HEADING_4, lettering: letterings.heading4 },
} as const;

/** A heading with its number as the report wrote it (7.3.3), in Word's own heading style, so that the navigation pane lists it. */
export function renderHeading({ level, runs }: HeadingBlock, bookmark: string | undefined): Paragraph {
  const { heading, lettering } = forms[level];
  return new Paragraph({ heading, children: bookmarked(renderPieces(oneLine(runs), lettering), bookmark) });
}
