import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
} from "docx";
import { letterings, page, places } from "./gbt9704";
import { marginsOf } from "./pageSetup";

export interface Footers {
  readonly default: Footer;
  readonly even: Footer;
}

const inset = places.pageNumberInset * letterings.pageNumber.size * 10;

/** — 1 — (7.5): odd pages at the right, even pages at the left, one character in. */
export function pageNumbers(landscape: boolean): Footers {
  return { default: footer(landscape, "odd"), even: footer(landscape, "even") };
}

/** No numbers: the pages of the table of contents. */
export function noPageNumbers(): Footers {
  return { default: new Footer({ children: [new Paragraph({ style: "Footer" })] }), even: new Footer({ children: [new Paragraph({ style: "Footer" })] }) };
}

type Side = "odd" | "even";

function footer(landscape: boolean, side: Side): Footer {
  return new Footer({ children: landscape ? [turned(side), new Paragraph({ style: "Footer" })] : [numberLine(side)] });
}

function numberLine(side: Side): Paragraph {
  return new Paragraph({
    style: "Footer",
    alignment: side === "odd" ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === "odd" ? { right: inset } : { left: inset },
    children: [new TextRun({ font: letterings.pageNumber.font, children: ["— ", PageNumber.CURRENT, " —"] })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const strip = { width: 480, height: 2400 };

/**
 * Clause 8: on a landscape page the number keeps its place on the sheet of paper, which is then left of the type area and
 * turned by a quarter. A one-cell table on the page's edge with vertical text: the one way that Word, WPS and LibreOffice share.
 */
function turned(side: Side): Table {
  const margins = marginsOf(true);
  const middle = page.footer + letterings.pageNumber.size * 10 * 0.65;
  return new Table({
    width: { size: strip.width, type: WidthType.DXA },
    columnWidths: [strip.width],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: Math.round(middle - strip.width / 2),
      absoluteVerticalPosition: side === "odd" ? page.width - margins.bottom - strip.height : margins.top,
    },
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        height: { value: strip.height, rule: HeightRule.EXACT },
        children: [new TableCell({ width: { size: strip.width, type: WidthType.DXA }, textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, children: [numberLine(side)] })],
      }),
    ],
  });
}

