import type { CellValue } from "../../../grid/grid";
import { RichError } from "../wire/richError";
import type { CellFormat } from "./cellFormat";
import { ChangeLog } from "./changeLog";
import type { CustomXmlPart } from "./customXmlPart";
import type { DefinedName } from "./definedName";
import { copySheet } from "./copySheet";
import { Sheet } from "./sheet";
import { checkSheetName } from "./sheetNames";
import type { Table } from "./table";

/** The whole workbook, as plain state. What may be done with it through Office.js is told by the classes in objects/. */
export class Book {
  readonly events = new ChangeLog();
  readonly settings = new Map<string, string>();
  sheets: readonly Sheet[] = [];
  names: readonly DefinedName[] = [];
  tables: readonly Table[] = [];
  customXml: readonly CustomXmlPart[] = [];
  properties: Readonly<Record<string, string>> = {};
  fileName = "工作簿1.xlsx";
  date1904 = false;
  calculationMode = "Automatic";
  /** Whether sheets may be added, removed, renamed and moved. */
  protection: { readonly password: string | null } | null = null;
  /**
   * What a formula shows before anything has calculated it. Without a calculator it stays: an Excel that does not know
   * a function says the same.
   */
  readonly uncalculated: CellValue = { error: "#NAME?" };
  /** Whether a cell was entered since the last calculation. */
  dirty = false;
  private active: Sheet | null = null;
  private lastId = 0;
  private readonly entryFormats = new Map<CellFormat, Map<string, CellFormat>>();

  /** A number that nothing in this workbook had before. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  get activeSheet(): Sheet {
    const visible = this.active ?? this.sheets.find(({ visibility }) => visibility === "Visible") ?? this.sheets[0];
    if (!visible) throw new RichError("InactiveWorkbook", "The workbook has no sheet.");
    return visible;
  }

  activate(sheet: Sheet): void {
    if (sheet === this.active) return;
    const before = this.active;
    this.active = sheet;
    if (before && this.sheets.includes(before)) this.events.tell({ kind: "deactivated", sheet: before.id });
    this.events.tell({ kind: "activated", sheet: sheet.id });
  }

  /** By name without regard to case, or by id; null where there is none. */
  findSheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  /** A new sheet, last in line. @throws RichError InvalidArgument for a name that Excel refuses, ItemAlreadyExists for one that is taken. */
  addSheet(wanted?: string): Sheet {
    this.demandStructure();
    const name = wanted ?? this.nextSheetName();
    checkSheetName(name, this.sheets.map((sheet) => sheet.name));
    const sheet = new Sheet(this, `{00000000-0001-0000-${String(this.sheets.length).padStart(4, "0")}-${String(this.nextId()).padStart(12, "0")}}`, name);
    this.sheets = [...this.sheets, sheet];
    this.events.tell({ kind: "added", sheet: sheet.id });
    return sheet;
  }

  copySheet(source: Sheet, position: number): Sheet {
    const copy = this.addSheet(this.copyName(source.name));
    copySheet(source, copy);
    this.moveSheet(copy, position);
    return copy;
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.demandStructure();
    const rest = this.sheets.filter((other) => other !== sheet);
    this.sheets = [...rest.slice(0, position), sheet, ...rest.slice(position)];
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.demandStructure();
    checkSheetName(name, this.sheets.filter((other) => other !== sheet).map((other) => other.name));
    const before = sheet.name;
    sheet.name = name;
    this.events.tell({ kind: "renamed", sheet: sheet.id, before, after: name });
  }

  /** @throws RichError InvalidOperation for the last visible sheet, which Excel keeps. */
  deleteSheet(sheet: Sheet): void {
    this.demandStructure();
    const rest = this.sheets.filter((other) => other !== sheet);
    if (!rest.some(({ visibility }) => visibility === "Visible")) {
      throw new RichError("InvalidOperation", "A workbook must keep one visible sheet.");
    }
    this.sheets = rest;
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = this.names.filter((name) => name.scope !== sheet);
    if (this.active === sheet) this.active = null;
    this.dirty = true;
    this.events.tell({ kind: "deleted", sheet: sheet.id });
  }

  /** @throws RichError AccessDenied while the workbook's structure is protected. */
  demandStructure(): void {
    if (this.protection) throw new RichError("AccessDenied", "The workbook is protected and its structure cannot be changed.");
  }

  /** One format for all cells that an entry changed in the same way. */
  entryFormat(before: CellFormat, numberFormat: string, quotePrefix: boolean): CellFormat {
    const key = `${numberFormat}\u0000${String(quotePrefix)}`;
    const known = this.entryFormats.get(before) ?? new Map<string, CellFormat>();
    this.entryFormats.set(before, known);
    const format = known.get(key) ?? { ...before, numberFormat, quotePrefix };
    known.set(key, format);
    return format;
  }

  private nextSheetName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) {
      const name = `Sheet${number}`;
      if (!this.findSheet(name)) return name;
    }
  }

  private copyName(name: string): string {
    for (let number = 2; ; number += 1) {
      const suffix = ` (${number})`;
      const copy = name.slice(0, 31 - suffix.length) + suffix;
      if (!this.findSheet(copy)) return copy;
    }
  }
}
