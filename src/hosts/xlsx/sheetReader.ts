import { type Area, cellName, maxColumns, maxRows, parseAreaName, parseCellName } from "../../grid/address";
import { columnAt } from "./columnAt";
import { detached } from "./detached";
import { strict, transitional } from "./flavour";
import { GridRows } from "./gridRows";
import { type StoredCell, type WorkbookContext, readCellValue } from "./readCellValue";
import { readFlag } from "./readFlag";
import { readNumber } from "./readNumber";
import { RichText } from "./richText";
import { SharedFormula } from "./sharedFormula";
import { shownFormula } from "./shownFormula";
import { xmlFault } from "./xmlFault";
import type { XmlHandler, XmlText } from "./xmlReader";
import type { XmlTag } from "./xmlTag";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Kept here because two million cells ask for it, and an import is looked up each time where modules are not bundled. */
const columns = maxColumns;

/** Hears a worksheet's tags and texts and keeps what its cells hold. */
export class SheetReader implements XmlHandler {
  readonly rows = new GridRows();
  readonly merges: Area[] = [];
  readonly hiddenColumns = new Set<number>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly richText = new RichText();
  private namespace = "";
  private row = -1;
  private rowStated = false;
  private rowHidden = false;
  private column = -1;
  private style = 0;
  /** One object for all cells, filled anew for each. */
  private readonly cell: Writable<StoredCell> = { type: "n", stored: null, number: Number.NaN, inline: null, hasFormula: false };
  private collecting = false;
  private collected = "";
  private inInline = false;
  private numeric = false;
  private formula: string | undefined;
  private formulaKind = "";
  private formulaGroup = "";

  constructor(
    private readonly part: string,
    private readonly context: WorkbookContext,
  ) {}

  start(namespace: string, local: string, tag: XmlTag): void {
    if (tag.depth === 1) return this.startRoot(namespace, local);
    if (namespace !== this.namespace) return;
    if (local === "c") this.startCell(tag);
    else if (local === "v") this.startValue();
    else if (local === "f") this.startFormula(tag);
    else if (local === "row") this.startRow(tag);
    else if (this.inInline) this.richText.start(local, tag);
    else if (local === "is") this.inInline = true;
    else if (local === "mergeCell") this.addMerge(tag);
    else if (local === "col") this.addColumns(tag);
  }

  text(piece: XmlText): void {
    if (this.collecting) this.collectPiece(piece);
    else if (this.inInline) this.richText.text(piece);
  }

  end(namespace: string, local: string): void {
    if (namespace !== this.namespace) return;
    if (local === "c") this.endCell();
    else if (local === "v") this.endValue();
    else if (local === "f") this.endFormula();
    else if (local === "row") this.rows.endRow(this.row, this.rowHidden);
    else if (local === "is") this.endInline();
    else if (this.inInline) this.richText.end(local);
  }

  private startRoot(namespace: string, local: string): void {
    if (local !== "worksheet" || (namespace !== transitional.main && namespace !== strict.main)) {
      throw xmlFault(this.part, "不是工作表");
    }
    this.namespace = namespace;
  }

  private startRow(tag: XmlTag): void {
    const stated = tag.attribute("r");
    this.rowStated = stated !== undefined;
    this.row = stated === undefined ? this.row + 1 : Number(stated) - 1;
    this.checkRow(stated);
    this.rowHidden = readFlag(tag.attribute("hidden"));
    this.column = -1;
  }

  private checkRow(stated: string | undefined): void {
    const exists = Number.isInteger(this.row) && this.row >= 0 && this.row < maxRows;
    if (!exists) throw xmlFault(this.part, `的行号 ${stated ?? this.row + 1} 超出工作表`);
  }

  private startCell(tag: XmlTag): void {
    if (!this.rowStated) this.takeRowFrom(tag);
    this.column = tag.read("r", columnAt) ?? this.column + 1;
    if (this.column < 0 || this.column >= columns) {
      throw xmlFault(this.part, `的单元格 ${tag.attribute("r") ?? this.column + 1} 超出工作表`);
    }
    this.style = tag.read("s", readNumber) ?? 0;
    this.formula = undefined;
    const { cell } = this;
    cell.type = tag.attribute("t") ?? "n";
    cell.stored = null;
    cell.number = Number.NaN;
    cell.inline = null;
  }

  /** Some programs number the cells and not the rows. */
  private takeRowFrom(tag: XmlTag): void {
    const row = parseCellName(tag.attribute("r") ?? "")?.row;
    if (row !== undefined) this.row = row;
  }

  private endCell(): void {
    const { cell, formula } = this;
    if (cell.stored === null && cell.inline === null && formula === undefined) return;
    cell.hasFormula = formula !== undefined;
    const value = readCellValue(cell, this.context);
    if (value === undefined) throw xmlFault(this.part, `的单元格 ${cellName(this.row, this.column)} 所指的文字不存在`);
    if (value === null && formula === undefined) return;
    this.rows.add(this.column, value, formula, this.context.formats[this.style]);
  }

  private startValue(): void {
    this.collect();
    this.numeric = this.cell.type === "n" || this.cell.type === "s";
  }

  /** Of a plain number no text is made: two million of them are the greater part of a big sheet. */
  private collectPiece(piece: XmlText): void {
    if (this.numeric) {
      const { cell } = this;
      if (!Number.isNaN(cell.number)) throw xmlFault(this.part, `的单元格 ${cellName(this.row, this.column)} 的数被拆成几段`);
      if (this.collected === "") cell.number = piece.read(readNumber);
      if (!Number.isNaN(cell.number)) return;
    }
    this.collected = this.collected === "" ? piece.text() : this.collected + piece.text();
  }

  private endValue(): void {
    this.cell.stored = this.collectedText();
    this.numeric = false;
  }

  private startFormula(tag: XmlTag): void {
    this.formulaKind = tag.attribute("t") ?? "";
    this.formulaGroup = tag.attribute("si") ?? "";
    this.collect();
  }

  /** Of an array formula only the first cell has it; the others show their values, as in the file. */
  private endFormula(): void {
    const text = this.collectedText();
    if (text !== "") this.formula = detached(shownFormula(text));
    if (this.formulaKind !== "shared") return;
    if (this.formula !== undefined) this.shared.set(this.formulaGroup, new SharedFormula(this.formula, this.row, this.column));
    else this.formula = this.shared.get(this.formulaGroup)?.at(this.row, this.column);
  }

  private endInline(): void {
    this.inInline = false;
    this.cell.inline = this.richText.take();
  }

  private collect(): void {
    this.collecting = true;
    this.collected = "";
  }

  private collectedText(): string {
    this.collecting = false;
    return this.collected;
  }

  private addMerge(tag: XmlTag): void {
    const area = parseAreaName(tag.attribute("ref") ?? "");
    if (area) this.merges.push(area);
  }

  private addColumns(tag: XmlTag): void {
    if (!readFlag(tag.attribute("hidden"))) return;
    const last = Math.min(Number(tag.attribute("max")), columns);
    for (let column = Math.max(Number(tag.attribute("min")), 1); column <= last; column++) this.hiddenColumns.add(column - 1);
  }
}
