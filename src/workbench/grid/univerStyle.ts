import type { IBorderData, IStyleData } from "@univerjs/core";
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellFormat, Line, LineSide } from "../../hosts/embedded/model/cellFormat";

/** Every key of a style, so that what is not set takes away what was there. */
const nothing = { ff: null, cl: null, bg: null, bd: null, n: null, tr: null, ht: null, vt: null, tb: null, pd: null };

const lineTypes: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dash Medium": BorderStyleTypes.MEDIUM_DASHED,
  "Dot Thin": BorderStyleTypes.DOTTED,
  "DashDot Thin": BorderStyleTypes.DASH_DOT,
  "DashDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT,
  "DashDotDot Thin": BorderStyleTypes.DASH_DOT_DOT,
  "DashDotDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  "SlantDashDot Medium": BorderStyleTypes.SLANT_DASH_DOT,
};

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Fill: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = { Top: VerticalAlign.TOP, Bottom: VerticalAlign.BOTTOM };

/** Space that one step of indentation takes, in pixels. */
const indentStep = 12;

/** How a cell looks, in Univer's words; complete, so that it replaces whatever look the cell had. */
export function univerStyle(format: CellFormat): IStyleData {
  const flag = (on: boolean): 0 | 1 => (on ? 1 : 0);
  return {
    ...nothing,
    ff: format.fontName,
    fs: format.fontSize,
    bl: flag(format.bold),
    it: flag(format.italic),
    ul: { s: flag(format.underline !== "None") },
    st: { s: flag(format.strikethrough) },
    cl: { rgb: format.fontColor },
    ...(format.fillColor === "" ? {} : { bg: { rgb: format.fillColor } }),
    ...(Object.keys(format.lines).length === 0 ? {} : { bd: bordersOf(format.lines) }),
    ...(format.numberFormat === "General" ? {} : { n: { pattern: format.numberFormat } }),
    ...(format.orientation === 0 ? {} : { tr: rotationOf(format.orientation) }),
    ...(horizontals[format.horizontal] === undefined ? {} : { ht: horizontals[format.horizontal] }),
    ...(format.indent === 0 ? {} : { pd: format.horizontal === "Right" ? { r: format.indent * indentStep } : { l: format.indent * indentStep } }),
    vt: verticals[format.vertical] ?? VerticalAlign.MIDDLE,
    tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
}

function bordersOf(lines: CellFormat["lines"]): IBorderData {
  const border = (line: Line | undefined): { s: BorderStyleTypes; cl: { rgb: string } } | null =>
    line && line.style !== "None" ? { s: line.style === "Double" ? BorderStyleTypes.DOUBLE : (lineTypes[`${line.style} ${line.weight}`] ?? BorderStyleTypes.THIN), cl: { rgb: line.color } } : null;
  const side = (name: LineSide): ReturnType<typeof border> => border(lines[name]);
  return { t: side("top"), r: side("right"), b: side("bottom"), l: side("left") };
}

/** Letters one below the other are no angle. */
function rotationOf(orientation: number): { a: number; v: 0 | 1 } {
  return orientation === 180 ? { a: 0, v: 1 } : { a: -orientation, v: 0 };
}
