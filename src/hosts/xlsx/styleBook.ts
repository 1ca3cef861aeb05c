import type { CellLook } from "../../report/cellLook";
import { HostProblem } from "../port";
import { builtinFormats } from "./builtinFormats";
import { appended } from "./elementPlace";
import type { Flavour } from "./flavour";
import type { PackageEdit } from "./packageEdit";
import type { FormatParts } from "./styleXml";
import { borderXml, fillXml, fontXml, formatXml } from "./styleXml";
import { keyOfXml } from "./styleKey";
import type { StyleTable } from "./styleTable";
import type { StylesheetScan } from "./stylesheetScan";
import { scanStylesheet } from "./stylesheetScan";
import { xmlAttribute } from "./xmlText";

/** Excel's own limit of cell formats in a workbook. */
const mostFormats = 65_490;
/** Numbers below this are Excel's own formats. */
const firstOwnNumFmt = 164;

/** Of Excel's own formats only those that look the same in every language of the system. */
const builtIn = new Map([["General", 0], ...[1, 2, 3, 4, 9, 10, 49].map((id) => [builtinFormats[id] ?? "", id] as const)]);

/**
 * The workbook's cell formats. Looks are found among those it has, else appended; nothing is renumbered, so that every
 * cell of the user's keeps its format, and a second run finds what the first one appended.
 */
export class StyleBook {
  private readonly scan: StylesheetScan;
  private readonly known = new Map<string, number>();
  private readonly spelled = new Map<string, number>();

  constructor(
    private readonly edit: PackageEdit,
    private readonly part: string,
    private readonly flavour: Flavour,
  ) {
    this.scan = scanStylesheet(part, edit.source(part).text, flavour);
    const { fonts, fills, borders, cellXfs } = this.scan.tables;
    const p = this.scan.prefix;
    // The first entries are everybody's default and mean something even when nobody wrote them down.
    if (fonts.size === 0) this.append(fonts, fontXml({}, p));
    if (fills.size === 0) for (const type of ["none", "gray125"]) this.append(fills, `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`);
    if (borders.size === 0) this.append(borders, `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`);
    if (cellXfs.size === 0) this.append(cellXfs, formatXml({}, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }, false, this.scan.hasBaseStyle, p));
  }

  /**
   * The number of the cell format for a look.
   * @throws HostProblem `too-large` when the workbook already has as many formats as Excel can hold.
   */
  readonly styleOf = (look: CellLook | undefined, quotePrefix: boolean): number => {
    if (look === undefined && !quotePrefix) return 0;
    const wanted = JSON.stringify([look, quotePrefix]);
    const index = this.known.get(wanted) ?? this.formatOf(look ?? {}, quotePrefix);
    this.known.set(wanted, index);
    return index;
  };

  /** Writes what was appended into the stylesheet. */
  save(): void {
    const { tables, placeFor, prefix, root } = this.scan;
    const changes = Object.values(tables).flatMap((table: StyleTable) => table.splices(prefix, placeFor(table.name)));
    // A root that closes itself has no tables, so all changes are new tables, already in the schema's order.
    const opened = root.selfClosing && changes.length > 0 ? [appended(root, changes.map(({ text }) => text).join(""))] : changes;
    this.edit.splice(this.part, opened);
  }

  private formatOf(look: CellLook, quotePrefix: boolean): number {
    const { fonts, fills, borders, cellXfs } = this.scan.tables;
    const { prefix, hasBaseStyle } = this.scan;
    const ownFont = look.font ?? look.size ?? look.bold ?? look.italic ?? look.strike ?? look.underline ?? look.color;
    const border = borderXml(look, prefix);
    const parts: FormatParts = {
      numFmtId: this.numFmtOf(look.numberFormat ?? "General"),
      fontId: ownFont === undefined ? 0 : this.find(fonts, fontXml(look, prefix)),
      fillId: look.fill === undefined ? 0 : this.find(fills, fillXml(look.fill, prefix)),
      borderId: border === "" ? 0 : this.find(borders, border),
    };
    return this.find(cellXfs, formatXml(look, parts, quotePrefix, hasBaseStyle, prefix));
  }

  private numFmtOf(code: string): number {
    const own = builtIn.get(code) ?? this.scan.numFmts.get(code);
    if (own !== undefined) return own;
    const id = Math.max(firstOwnNumFmt - 1, ...this.scan.numFmts.values()) + 1;
    this.scan.numFmts.set(code, id);
    this.append(this.scan.tables.numFmts, `<${this.scan.prefix}numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
    return id;
  }

  /** Many looks share a font or a fill, so what was found once is remembered by its spelling. */
  private find(table: StyleTable, xml: string): number {
    const index = this.spelled.get(xml) ?? table.indexOf(this.keyOf(xml)) ?? this.append(table, xml);
    this.spelled.set(xml, index);
    return index;
  }

  private keyOf(xml: string): string {
    return keyOfXml(xml, this.scan.prefix, this.flavour.main);
  }

  private append(table: StyleTable, xml: string): number {
    if (table.name === "cellXfs" && table.size >= mostFormats) {
      throw new HostProblem(
        "too-large",
        "工作簿里的单元格格式已达 Excel 的上限，无法再加工作表。请把需要的工作表复制到一个新工作簿，另存后再试一次。",
      );
    }
    return table.append(this.keyOf(xml), xml);
  }
}
