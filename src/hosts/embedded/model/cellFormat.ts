/** One line of a cell's frame, in the words of Office.js. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
  readonly tintAndShade: number;
}

export type LineSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** How a cell looks, in the words and units of Office.js (points, #RRGGBB). Values are never changed, only replaced. */
export interface CellFormat {
  /** As Excel writes it in English. */
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly fontColor: string;
  /** Empty where the cell is not filled. */
  readonly fillColor: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly readingOrder: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The apostrophe that keeps an entry text. */
  readonly quotePrefix: boolean;
  readonly style: string;
  readonly lines: Readonly<Partial<Record<LineSide, Line>>>;
}

export const defaultFormat: CellFormat = {
  numberFormat: "General",
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  subscript: false,
  superscript: false,
  fontColor: "#000000",
  fillColor: "",
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  shrink: false,
  indent: 0,
  orientation: 0,
  readingOrder: "Context",
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  style: "Normal",
  lines: {},
};

/**
 * A function that changes formats in one way, and gives cells that looked the same the same new format, so that a
 * thousand cells share one.
 */
export function formatChange(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const found = known.get(format) ?? change(format);
    known.set(format, found);
    return found;
  };
}
