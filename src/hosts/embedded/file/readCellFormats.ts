import { readFlag } from "../../xlsx/readFlag";
import { readFormats } from "../../xlsx/readFormats";
import type { XmlHandler, XmlTag } from "../../xlsx/xml";
import { readXmlEntry } from "../../xlsx/xml";
import type { ZipEntry } from "../../xlsx/zip";
import type { CellFormat, Line, LineSide } from "../model/cellFormat";
import { defaultFormat } from "../model/cellFormat";
import type { ColorOf } from "./colors";

type Patch = { -readonly [K in keyof CellFormat]?: CellFormat[K] };

/** The looks of a workbook's cells by the number that a cell gives (`s`); at least the one that every cell has. */
export function readCellFormats(styles: ZipEntry | undefined, colorOf: ColorOf): readonly CellFormat[] {
  if (!styles) return [defaultFormat];
  const reader = new FormatReader(colorOf);
  readXmlEntry(styles, reader);
  const numberFormats = readFormats(styles);
  const formats = reader.formats.map((patch, index) => ({ ...defaultFormat, ...patch, numberFormat: numberFormats[index] ?? "General" }));
  return formats.length === 0 ? [defaultFormat] : formats;
}

const sides: Readonly<Record<string, LineSide>> = { left: "left", start: "left", right: "right", end: "right", top: "top", bottom: "bottom" };

/** What the file calls a line, in the words of Office.js: its style and its weight. */
const lineStyles: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const underlines: Readonly<Record<string, string>> = { double: "Double", singleAccounting: "SingleAccountant", doubleAccounting: "DoubleAccountant", none: "None" };

/** Hears a stylesheet and keeps fonts, fills and lines until the cell formats, which stand behind them, name them. */
class FormatReader implements XmlHandler {
  readonly formats: Patch[] = [];
  private readonly tables: Record<"font" | "fill" | "border", Patch[]> = { font: [], fill: [], border: [] };
  private section = "";
  private patch: Patch = {};
  private lines: Partial<Record<LineSide, Line>> = {};
  private side: LineSide | null = null;
  private pattern = "none";

  constructor(private readonly colorOf: ColorOf) {}

  start(_uri: string, local: string, tag: XmlTag): void {
    if (tag.depth === 2) this.section = local;
    else if (this.section === "fonts") this.font(local, tag);
    else if (this.section === "fills") this.fill(local, tag);
    else if (this.section === "borders") this.border(local, tag);
    else if (this.section === "cellXfs") this.format(local, tag);
  }

  private font(local: string, tag: XmlTag): void {
    if (tag.depth === 3) this.begin("font");
    const value = tag.attribute("val");
    const { patch } = this;
    if (local === "b") patch.bold = readFlag(value ?? "1");
    else if (local === "i") patch.italic = readFlag(value ?? "1");
    else if (local === "strike") patch.strikethrough = readFlag(value ?? "1");
    else if (local === "u") patch.underline = underlines[value ?? "single"] ?? "Single";
    else if (local === "sz") patch.fontSize = Number(value);
    else if (local === "name") patch.fontName = value ?? defaultFormat.fontName;
    else if (local === "vertAlign") Object.assign(patch, { superscript: value === "superscript", subscript: value === "subscript" });
    else if (local === "color") patch.fontColor = this.colorOf(tag) || defaultFormat.fontColor;
  }

  private fill(local: string, tag: XmlTag): void {
    if (tag.depth === 3) this.begin("fill");
    else if (local === "patternFill") this.pattern = tag.attribute("patternType") ?? "none";
    // Of a pattern the eye sees its ground, of a solid fill its only colour; of a gradient the first one will do.
    else if (local === "fgColor" && this.pattern === "solid") this.patch.fillColor = this.colorOf(tag);
    else if (local === "bgColor" && this.pattern !== "solid" && this.pattern !== "none") this.patch.fillColor = this.colorOf(tag);
    else if (local === "color" && this.patch.fillColor === undefined) this.patch.fillColor = this.colorOf(tag);
  }

  private border(local: string, tag: XmlTag): void {
    if (tag.depth === 3) {
      this.begin("border");
      this.lines = {};
      this.patch.lines = this.lines;
    } else if (tag.depth === 4) {
      this.side = sides[local] ?? null;
      const [style, weight] = lineStyles[tag.attribute("style") ?? ""] ?? [];
      if (this.side && style && weight) this.lines[this.side] = { style, weight, color: "#000000", tintAndShade: 0 };
    } else if (local === "color" && this.side) {
      const line = this.lines[this.side];
      if (line) this.lines[this.side] = { ...line, color: this.colorOf(tag) || "#000000" };
    }
  }

  private begin(table: "font" | "fill" | "border"): void {
    this.patch = {};
    this.pattern = "none";
    this.tables[table].push(this.patch);
  }

  private format(local: string, tag: XmlTag): void {
    if (local === "xf") {
      const part = (name: "font" | "fill" | "border"): Patch => this.tables[name][Number(tag.attribute(`${name}Id`) ?? 0)] ?? {};
      this.patch = { ...part("font"), ...part("fill"), ...part("border"), vertical: "Bottom", quotePrefix: readFlag(tag.attribute("quotePrefix")) };
      this.formats.push(this.patch);
    } else if (local === "alignment") Object.assign(this.patch, alignmentOf(tag));
    else if (local === "protection") Object.assign(this.patch, { locked: readFlag(tag.attribute("locked") ?? "1"), formulaHidden: readFlag(tag.attribute("hidden")) });
  }
}

function alignmentOf(tag: XmlTag): Patch {
  const word = (name: string, otherwise: string): string => {
    const value = tag.attribute(name) ?? otherwise;
    return value.slice(0, 1).toUpperCase() + value.slice(1);
  };
  const rotation = Number(tag.attribute("textRotation") ?? 0);
  return {
    horizontal: word("horizontal", "general").replace("CenterContinuous", "CenterAcrossSelection"),
    vertical: word("vertical", "bottom"),
    wrap: readFlag(tag.attribute("wrapText")),
    shrink: readFlag(tag.attribute("shrinkToFit")),
    indent: Number(tag.attribute("indent") ?? 0),
    // The file counts downward angles from 91 to 180; 255 stands the letters one below the other.
    orientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}
