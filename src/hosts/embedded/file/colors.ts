import type { Parts } from "../../xlsx/parts";
import type { Relationship } from "../../xlsx/readRelationships";
import type { XmlTag } from "../../xlsx/xml";
import { readXmlEntry } from "../../xlsx/xml";

/** Gives the colour that an element of the styles names, as #RRGGBB; empty where it names none. */
export type ColorOf = (tag: XmlTag) => string;

/** The order in which cells count the colours of a theme is not the order in which they stand there. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** Office's own theme, for a file without one. */
const officeTheme: ReadonlyMap<string, string> = new Map(
  ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"].map((color, index) => [themeOrder[index] ?? "", color]),
);

/** The 56 colours of old Excel versions, which a number may still name (ECMA-376 18.8.27). */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
).split(" ");

export function colorsOf(parts: Parts, relationships: readonly Relationship[]): ColorOf {
  const target = relationships.find(({ type }) => type === "theme")?.target;
  const entry = target === undefined ? undefined : parts.find(target);
  const theme = new Map(officeTheme);
  let name = "";
  if (entry) {
    readXmlEntry(entry, {
      start: (_, local, tag) => {
        if (themeOrder.includes(local)) name = local;
        const value = local === "srgbClr" ? tag.attribute("val") : local === "sysClr" ? tag.attribute("lastClr") : undefined;
        if (name !== "" && value !== undefined) theme.set(name, value.toUpperCase());
      },
      end: (_, local) => {
        if (local === name) name = "";
      },
    });
  }
  return (tag) => {
    const base = baseOf(tag, theme);
    return base === undefined ? "" : `#${tinted(base, Number(tag.attribute("tint") ?? 0))}`;
  };
}

function baseOf(tag: XmlTag, theme: ReadonlyMap<string, string>): string | undefined {
  const rgb = tag.attribute("rgb");
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return rgb.slice(-6).toUpperCase();
  const number = tag.attribute("theme");
  if (number !== undefined) return theme.get(themeOrder[Number(number)] ?? "");
  return palette[Number(tag.attribute("indexed") ?? NaN)];
}

/** Lighter (up to 1) or darker (down to −1), by its lightness (ECMA-376 18.8.19). */
function tinted(color: string, tint: number): string {
  if (!(tint !== 0 && Math.abs(tint) <= 1)) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return parts.map((part) => hex(moved(part, lightness, wanted))).join("");
}

/** Hue and saturation of HSL stay when every part keeps its distance from the lightness, in proportion to the room there is. */
function moved(part: number, from: number, to: number): number {
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  return room(from) === 0 ? to : to + ((part - from) * room(to)) / room(from);
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).toUpperCase().padStart(2, "0");
}
