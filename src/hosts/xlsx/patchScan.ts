import { parseCellName } from "../../grid/address";
import type { ElementPlace } from "./elementPlace";
import { appended, closePlace, placeOf } from "./elementPlace";
import type { Splice } from "./splice";
import { insertion } from "./splice";
import type { XmlHandler, XmlTag, XmlText } from "./xml";
import { xmlFault } from "./xmlFault";

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface PatchedCell {
  readonly column: number;
  readonly start: number;
  end: number;
  readonly style: number;
  /** Where its formula stands, if it has one. */
  formula: { readonly start: number; end: number } | null;
}

export interface PatchedRow {
  readonly selfClosing: boolean;
  /** Behind its opening tag. */
  readonly end: number;
  closing: number;
  readonly cells: PatchedCell[];
}

/** A formula of a group that shares one; only the first of the group has a text. */
interface SharedPlace extends Place {
  readonly group: string;
  readonly start: number;
  end: number;
  text: string;
}

/** Notes where the rows of a sheet stand, and of those rows that will be changed every cell. */
export class PatchScan implements XmlHandler {
  readonly rows = new Map<number, PatchedRow>();
  readonly shared: SharedPlace[] = [];
  /** What the sheet's elements begin with: `x:` or nothing. */
  prefix = "";
  private readonly wanted: ReadonlySet<number>;
  private readonly starts: { readonly row: number; readonly start: number }[] = [];
  private data: ElementPlace | null = null;
  private row = -1;
  private column = -1;
  private open: PatchedRow | null = null;
  private cell: PatchedCell | null = null;
  private formula: SharedPlace | null = null;

  constructor(
    private readonly part: string,
    places: readonly Place[],
  ) {
    this.wanted = new Set(places.map(({ row }) => row));
  }

  start(_uri: string, local: string, tag: XmlTag): void {
    if (tag.depth === 2 && local === "sheetData") {
      this.data = placeOf(tag);
      this.prefix = this.data.prefix;
    } else if (!this.data || this.data.end > this.data.inside) return;
    else if (tag.depth === 3 && local === "row") this.startRow(tag);
    else if (tag.depth === 4 && local === "c") this.startCell(tag);
    else if (tag.depth === 5 && local === "f") this.startFormula(tag);
  }

  end(_uri: string, local: string, tag: XmlTag): void {
    if (tag.depth === 2 && local === "sheetData" && this.data) closePlace(this.data, tag);
    if (tag.depth === 3 && this.open) this.open.closing = tag.start;
    if (tag.depth === 4 && this.cell) this.cell.end = tag.end;
    if (tag.depth === 5 && local === "f") this.endFormula(tag);
  }

  text(piece: XmlText): void {
    if (this.formula) this.formula.text += piece.text();
  }

  cellAt(row: number, column: number): PatchedCell | undefined {
    return this.rows.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** Rows that are not there, ascending: each goes before the next one that is. */
  insertRows(rows: readonly { readonly row: number; readonly text: string }[]): readonly Splice[] {
    const { data } = this;
    if (rows.length === 0) return [];
    if (!data) throw xmlFault(this.part, "没有单元格区域");
    const texts = rows.map(({ row, text }) => ({ row, text: `<${this.prefix}row r="${row + 1}">${text}</${this.prefix}row>` }));
    if (this.starts.length === 0) return [appended(data, texts.map(({ text }) => text).join(""))];
    return texts.map(({ row, text }) => insertion(this.starts.find((other) => other.row > row)?.start ?? data.closing, text));
  }

  private startRow(tag: XmlTag): void {
    const stated = tag.attribute("r");
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    this.column = -1;
    this.starts.push({ row: this.row, start: tag.start });
    this.open = this.wanted.has(this.row) ? { selfClosing: tag.selfClosing, end: tag.end, closing: tag.end, cells: [] } : null;
    if (this.open) this.rows.set(this.row, this.open);
  }

  private startCell(tag: XmlTag): void {
    const place = parseCellName(tag.attribute("r") ?? "");
    this.column = place?.column ?? this.column + 1;
    this.cell = null;
    if (!this.open) return;
    // Where cells do not say their place, one more among them would move those behind it.
    if (!place) throw xmlFault(this.part, `的第 ${this.row + 1} 行没有写明单元格的位置`);
    this.cell = { column: this.column, start: tag.start, end: tag.end, style: Number(tag.attribute("s") ?? 0), formula: null };
    this.open.cells.push(this.cell);
  }

  private startFormula(tag: XmlTag): void {
    if (this.cell) this.cell.formula = { start: tag.start, end: tag.end };
    if (tag.attribute("t") !== "shared") return;
    this.formula = { row: this.row, column: this.column, group: tag.attribute("si") ?? "", start: tag.start, end: tag.end, text: "" };
    this.shared.push(this.formula);
  }

  private endFormula(tag: XmlTag): void {
    if (this.cell?.formula) this.cell.formula.end = tag.end;
    if (this.formula) this.formula.end = tag.end;
    this.formula = null;
  }
}
