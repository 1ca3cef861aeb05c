import type { CellLook, EdgeSide } from "../../../report/cellLook";
import type { CellFormat, Line } from "../model/cellFormat";

/** What the file calls a line, by its style and weight in Office.js. */
const edgeStyles: Readonly<Record<string, string>> = {
  "Continuous Hairline": "hair",
  "Continuous Thin": "thin",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  "Dash Thin": "dashed",
  "Dash Medium": "mediumDashed",
  "Dot Thin": "dotted",
  "DashDot Thin": "dashDot",
  "DashDot Medium": "mediumDashDot",
  "DashDotDot Thin": "dashDotDot",
  "DashDotDot Medium": "mediumDashDotDot",
  "SlantDashDot Medium": "slantDashDot",
};

const sides: readonly EdgeSide[] = ["left", "right", "top", "bottom"];

/** A look of Office.js as a file can have it. What a look of ours never has (angles, shrinking, locks) is not among it. */
export function lookOf(format: CellFormat): CellLook {
  const { horizontal, vertical } = format;
  return {
    font: format.fontName,
    size: format.fontSize,
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.strikethrough ? { strike: true } : {}),
    ...(format.underline === "None" ? {} : { underline: true }),
    ...(format.fontColor === "#000000" ? {} : { color: format.fontColor.slice(1) }),
    ...(format.fillColor === "" ? {} : { fill: format.fillColor.slice(1) }),
    ...linesOf(format),
    ...(horizontal === "Left" || horizontal === "Center" || horizontal === "Right" ? { horizontal: lower(horizontal) } : {}),
    ...(vertical === "Top" || vertical === "Center" ? { vertical: lower(vertical) } : {}),
    ...(format.wrap ? { wrap: true } : {}),
    ...(format.indent > 0 ? { indent: format.indent } : {}),
    ...(format.numberFormat === "General" ? {} : { numberFormat: format.numberFormat }),
  };
}

/** Four thin lines of one colour have a short name, by which formats that are there already are found. */
function linesOf({ lines }: CellFormat): Pick<CellLook, "border" | "edges"> {
  const drawn = sides.flatMap((side) => {
    const line = lines[side];
    return line && line.style !== "None" ? [{ side, style: edgeStyle(line), color: line.color.slice(1) }] : [];
  });
  const [first] = drawn;
  if (!first) return {};
  const alike = drawn.length === 4 && drawn.every(({ style, color }) => style === "thin" && color === first.color);
  return alike ? { border: first.color } : { edges: Object.fromEntries(drawn.map(({ side, style, color }) => [side, { style, color }])) };
}

function edgeStyle({ style, weight }: Line): string {
  return style === "Double" ? "double" : (edgeStyles[`${style} ${weight}`] ?? "thin");
}

function lower<W extends "Left" | "Center" | "Right" | "Top">(word: W): Lowercase<W> {
  return word.toLowerCase() as Lowercase<W>;
}
