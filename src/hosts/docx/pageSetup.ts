import { DocumentGridType, PageOrientation, SectionType } from "docx";
import type { ISectionPropertiesOptions } from "docx";
import { grid, page } from "./gbt9704";

/** Where the text stands on a page, in twips. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/**
 * A landscape page is a portrait page turned to the left (clause 8), margins and all: head at the binding edge of an odd page and
 * at the cut edge of an even one, and what is below the type area on the other pages is left of it here.
 */
const landscapeMargins = { top: page.left, right: page.top, bottom: page.right, left: page.bottom };
const portraitMargins = { top: page.top, right: page.right, bottom: page.bottom, left: page.left };

export function marginsOf(landscape: boolean): typeof portraitMargins {
  return landscape ? landscapeMargins : portraitMargins;
}

export function textArea(landscape: boolean): TextArea {
  const { top, right, bottom, left } = marginsOf(landscape);
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  return { width: width - left - right, height: height - top - bottom };
}

/** Paper, margins and grid of a section; `firstNumber` starts its page numbers anew. */
export function pageSetup(landscape: boolean, firstNumber: number | null): ISectionPropertiesOptions {
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // The library turns width and height itself.
      size: { width: page.width, height: page.height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      margin: { ...marginsOf(landscape), header: landscape ? page.header / 2 : page.header, footer: page.footer, gutter: 0 },
      ...(firstNumber === null ? {} : { pageNumbers: { start: firstNumber } }),
    },
    grid: { type: DocumentGridType.LINES, linePitch: grid.linePitch },
  };
}
