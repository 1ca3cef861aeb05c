import type { CellLook, EdgeSide } from "../../report/cellLook";
import { xmlAttribute } from "./xmlText";

const sidesInOrder: readonly EdgeSide[] = ["left", "right", "top", "bottom"];

/** The numbers that the parts of a cell format have in the workbook's tables. */
export interface FormatParts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** `p` is the prefix of the stylesheet's elements, with its colon, or nothing. Children stand as Excel itself orders them. */
export function fontXml({ font = "宋体", size = 11, bold, italic, strike, underline, color }: CellLook, p: string): string {
  const flags = (bold ? `<${p}b/>` : "") + (italic ? `<${p}i/>` : "") + (strike ? `<${p}strike/>` : "") + (underline ? `<${p}u/>` : "");
  const ink = color === undefined ? "" : `<${p}color rgb="FF${color}"/>`;
  // Family 3 and charset 134 (GB 2312) let a system without this font choose another Chinese one.
  return `<${p}font>${flags}<${p}sz val="${size}"/>${ink}<${p}name val="${xmlAttribute(font)}"/><${p}family val="3"/><${p}charset val="134"/></${p}font>`;
}

export function fillXml(color: string, p: string): string {
  const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
  return `<${p}fill>${pattern}</${p}fill>`;
}

/** Nothing for a look without lines. */
export function borderXml({ border, edges }: CellLook, p: string): string {
  if (border === undefined && edges === undefined) return "";
  const sides = sidesInOrder.map((side) => {
    const { style, color } = edges?.[side] ?? (edges || border === undefined ? { style: "", color: "" } : { style: "thin", color: border });
    return style === "" ? `<${p}${side}/>` : `<${p}${side} style="${style}"><${p}color rgb="FF${color}"/></${p}${side}>`;
  });
  return `<${p}border>${sides.join("")}<${p}diagonal/></${p}border>`;
}

export function formatXml(look: CellLook, parts: FormatParts, quotePrefix: boolean, baseStyle: boolean, p: string): string {
  const { numFmtId, fontId, fillId, borderId } = parts;
  const applied = [
    numFmtId === 0 ? "" : ' applyNumberFormat="1"',
    fontId === 0 ? "" : ' applyFont="1"',
    fillId === 0 ? "" : ' applyFill="1"',
    borderId === 0 ? "" : ' applyBorder="1"',
  ].join("");
  const base = (baseStyle ? ' xfId="0"' : "") + (quotePrefix ? ' quotePrefix="1"' : "");
  const open = `<${p}xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"${base}${applied}`;
  const alignment = alignmentXml(look, p);
  return alignment === "" ? `${open}/>` : `${open} applyAlignment="1">${alignment}</${p}xf>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent = 0 }: CellLook, p: string): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : "",
    indent > 0 ? ` indent="${indent}"` : "",
  ].join("");
  return attributes === "" ? "" : `<${p}alignment${attributes}/>`;
}
