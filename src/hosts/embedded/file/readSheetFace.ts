import { maxColumns, parseCellName } from "../../../grid/address";
import { readFlag } from "../../xlsx/readFlag";
import type { XmlHandler, XmlTag } from "../../xlsx/xml";
import { readXmlEntry } from "../../xlsx/xml";
import type { ZipEntry } from "../../xlsx/zip";
import type { CellFormat } from "../model/cellFormat";
import type { Sheet } from "../model/sheet";
import type { ColorOf } from "./colors";

/** Points that one character takes in the default font of these workbooks, margins included. */
const pointsPerCharacter = 5.25;

/** Gives a sheet the looks of its cells, the widths and heights, the frozen panes and the colour of its tab. */
export function readSheetFace(entry: ZipEntry, sheet: Sheet, formats: readonly CellFormat[], colorOf: ColorOf): void {
  const usual = formats[0] ?? null;
  if (usual) sheet.columns.change(0, maxColumns - 1, { format: usual }, true);
  readXmlEntry(entry, new FaceReader(sheet, formats, colorOf));
}

class FaceReader implements XmlHandler {
  private row = -1;
  private column = -1;

  constructor(
    private readonly sheet: Sheet,
    private readonly formats: readonly CellFormat[],
    private readonly colorOf: ColorOf,
  ) {}

  start(_uri: string, local: string, tag: XmlTag): void {
    if (local === "c") this.cell(tag);
    else if (local === "row") this.startRow(tag);
    else if (local === "col") this.columns(tag);
    else if (local === "pane") this.pane(tag);
    else if (local === "sheetView") this.sheet.showGridlines = readFlag(tag.attribute("showGridLines") ?? "1");
    else if (local === "tabColor") this.sheet.tabColor = this.colorOf(tag);
    else if (local === "sheetFormatPr") this.usualSizes(tag);
    else if (local === "sheetProtection" && readFlag(tag.attribute("sheet"))) this.sheet.protection = { options: {}, password: null };
  }

  private cell(tag: XmlTag): void {
    const place = parseCellName(tag.attribute("r") ?? "");
    this.column = place?.column ?? this.column + 1;
    this.row = place?.row ?? this.row;
    const style = tag.attribute("s");
    const format = style === undefined ? undefined : this.formats[Number(style)];
    const { cells } = this.sheet;
    const held = cells.get(this.row, this.column);
    // A cell of the usual look needs none of its own, unless its row or column looks otherwise.
    const own = format && (style !== "0" || this.sheet.formatAt(this.row, this.column) !== format) ? format : null;
    if (held?.format || own) cells.set(this.row, this.column, { value: held?.value ?? null, formula: held?.formula ?? null, format: own });
  }

  private startRow(tag: XmlTag): void {
    const stated = tag.attribute("r");
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    this.column = -1;
    const height = tag.attribute("ht");
    const format = readFlag(tag.attribute("customFormat")) ? (this.formats[Number(tag.attribute("s") ?? 0)] ?? null) : null;
    const hidden = readFlag(tag.attribute("hidden"));
    if (height === undefined && !format && !hidden) return;
    this.sheet.rows.change(this.row, this.row, { size: height === undefined ? null : Number(height), format, hidden });
  }

  private columns(tag: XmlTag): void {
    const [first, last] = [Number(tag.attribute("min") ?? 1) - 1, Math.min(Number(tag.attribute("max") ?? 1), maxColumns) - 1];
    const width = tag.attribute("width");
    const style = tag.attribute("style");
    const format = style === undefined ? undefined : this.formats[Number(style)];
    const patch = {
      ...(width === undefined ? {} : { size: Number(width) * pointsPerCharacter }),
      ...(format ? { format } : {}),
      hidden: readFlag(tag.attribute("hidden")),
    };
    // Of columns to the right end of the sheet, which all look alike, nobody needs sixteen thousand.
    this.sheet.columns.change(first, Math.min(last, first + 255), patch);
  }

  private usualSizes(tag: XmlTag): void {
    const width = Number(tag.attribute("defaultColWidth") ?? NaN);
    // The file's number includes the margins of a cell, 5 of 7 units.
    if (width > 0) this.sheet.standardWidth = Math.max(0, width - 5 / 7);
    const height = Number(tag.attribute("defaultRowHeight") ?? NaN);
    if (height > 0) this.sheet.standardHeight = height;
  }

  private pane(tag: XmlTag): void {
    if (!(tag.attribute("state") ?? "").startsWith("frozen")) return;
    this.sheet.freeze = { rows: Number(tag.attribute("ySplit") ?? 0), columns: Number(tag.attribute("xSplit") ?? 0) };
  }
}
