import type { Area } from "../../../grid/address";
import { maxColumns, maxRows } from "../../../grid/address";
import type { CellValue } from "../../../grid/grid";
import { isEntireColumn, isEntireRow, wholeSheet } from "./areas";
import { AreaRules } from "./areaRules";
import type { Book } from "./book";
import type { CellFormat } from "./cellFormat";
import { defaultFormat, formatChange } from "./cellFormat";
import type { StoredCell } from "./cellStore";
import { CellStore } from "./cellStore";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { HyperlinkTarget } from "./hyperlink";
import { LineUp } from "./lineUp";
import type { PageLayout } from "./pageLayout";
import { defaultPageLayout } from "./pageLayout";
import type { SheetProtection } from "./protection";
import type { ValidationRule } from "./validation";
import { readEntry } from "./readEntry";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

const noCell: StoredCell = { value: null, formula: null, format: null };

/** One worksheet: its cells and everything that lies on them. */
export class Sheet {
  readonly cells = new CellStore();
  readonly columns = new LineUp();
  readonly rows = new LineUp();
  readonly validations = new AreaRules<ValidationRule>();
  readonly links = new AreaRules<HyperlinkTarget>();
  readonly customProperties = new Map<string, string>();
  merges: readonly Area[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: readonly Chart[] = [];
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  /** Rows above and columns left of the frozen edge, none where null. */
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  protection: SheetProtection | null = null;
  page: PageLayout = defaultPageLayout;
  /** In characters and in points, of columns and rows that nobody changed. */
  standardWidth = 8.43;
  standardHeight = 13.5;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): StoredCell {
    return this.cells.get(row, column) ?? noCell;
  }

  formatAt(row: number, column: number): CellFormat {
    return this.cells.get(row, column)?.format ?? this.inheritedFormat(row, column);
  }

  /** Takes an entry as if it were typed: see readEntry. */
  enter(row: number, column: number, typed: string | number | boolean | null): void {
    const before = this.formatAt(row, column);
    const entry = readEntry(typed, before.numberFormat);
    const own = this.cells.get(row, column)?.format ?? null;
    const numberFormat = before.numberFormat === "General" ? (entry.format ?? "General") : before.numberFormat;
    const quotePrefix = entry.quotePrefix === true;
    const changed = numberFormat !== before.numberFormat || quotePrefix !== before.quotePrefix;
    this.cells.set(row, column, {
      value: entry.formula === null ? entry.value : this.book.uncalculated,
      formula: entry.formula,
      format: changed ? this.book.entryFormat(before, numberFormat, quotePrefix) : own,
    });
    this.book.dirty = true;
  }

  /** Puts a value or a calculated result into a cell as it is, without reading it. */
  put(row: number, column: number, value: CellValue, formula: string | null): void {
    this.cells.set(row, column, { ...this.cell(row, column), value, formula });
  }

  /** Removes what cells hold, how they look, or both. */
  clear(area: Area, what: { readonly contents: boolean; readonly formats: boolean }): void {
    for (const [row, column, cell] of [...this.cells.within(area)]) {
      const { value, formula } = what.contents ? noCell : cell;
      this.cells.set(row, column, { value, formula, format: what.formats ? null : cell.format });
    }
    if (what.contents) this.book.dirty = true;
    if (what.formats) this.formatTracks(area, () => null);
  }

  /** Changes the look of every cell of an area; of whole rows and columns, also of cells that are not there yet. */
  changeFormat(area: Area, change: (format: CellFormat) => CellFormat): void {
    const changed = formatChange(change);
    const tracks = isEntireColumn(area) || isEntireRow(area);
    if (tracks) {
      for (const [row, column, cell] of [...this.cells.within(area)]) {
        if (cell.format) this.cells.set(row, column, { ...cell, format: changed(cell.format) });
      }
      this.formatTracks(area, changed);
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.cells.set(row, column, { ...this.cell(row, column), format: changed(this.formatAt(row, column)) });
      }
    }
  }

  /** The area that holds something (`valuesOnly`), or holds something or is formatted; null for an empty sheet. */
  usedArea(valuesOnly: boolean, within: Area = wholeSheet): Area | null {
    return this.cells.bounds(within, ({ value, formula }) => !valuesOnly || value !== null || formula !== null);
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  }

  private inheritedFormat(row: number, column: number): CellFormat {
    return this.rows.at(row).format ?? this.columns.at(column).format ?? defaultFormat;
  }

  private formatTracks(area: Area, change: (format: CellFormat) => CellFormat | null): void {
    const [lineUp, first, last, count] = isEntireColumn(area)
      ? [this.columns, area.left, area.right, maxColumns]
      : [this.rows, area.top, area.bottom, maxRows];
    if (!isEntireColumn(area) && !isEntireRow(area)) return;
    const whole = first === 0 && last === count - 1;
    if (whole) lineUp.change(first, last, { format: change(lineUp.at(-1).format ?? defaultFormat) }, true);
    else for (let index = first; index <= last; index += 1) lineUp.change(index, index, { format: change(lineUp.at(index).format ?? defaultFormat) });
  }
}
