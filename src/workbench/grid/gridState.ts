import type { Workbook } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../grid/address";
import type { Book } from "../../hosts/embedded/model/book";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import type { CellSource } from "./pullCell";
import { SeenSheet } from "./seenSheet";
import { SheetPairs } from "./sheetPairs";
import type { StyleIds } from "./styleIds";
import type { UniverApp } from "./univerApp";

/** What both directions know of a workbook that stands in the book and in the grid. */
export class GridState {
  readonly pairs = new SheetPairs();
  readonly seen = new Map<Sheet, SeenSheet>();
  /** On while the book is being shown: what the grid then tells of is known. */
  pushing = false;
  /** On for a moment after that, while the grid opens sheets by itself. */
  settling = false;
  disposed = false;
  /** What the grid shows as chosen on the sheet that it has open. */
  shownSelection: Area | null = null;

  constructor(
    readonly app: UniverApp,
    readonly book: Book,
    readonly workbook: Workbook,
    readonly styles: StyleIds,
    private readonly formulas: FormulaDataModel,
  ) {}

  get id(): string {
    return this.workbook.getUnitId();
  }

  take(sheet: Sheet, id: string, empty: boolean): void {
    this.pairs.pair(sheet, id);
    this.seen.set(sheet, new SeenSheet(sheet, empty));
  }

  drop(sheet: Sheet): void {
    this.seen.get(sheet)?.release();
    this.seen.delete(sheet);
    this.pairs.part(sheet);
  }

  /** Changes the book as the grid is already. */
  unheard(sheet: Sheet, act: () => void): void {
    const seen = this.seen.get(sheet);
    if (seen) seen.listening = false;
    act();
    if (seen) seen.listening = true;
  }

  sourceOf(sheet: Sheet): CellSource {
    const id = this.pairs.idOf(sheet) ?? "";
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`the grid has no sheet ${id}`);
    return {
      worksheet,
      formulaAt: (row, column) => worksheet.getCellRaw(row, column)?.f ?? (worksheet.getCellRaw(row, column)?.si ? this.formulas.getFormulaStringByCell(row, column, id, this.id) : null),
      styleOf: (cell) => this.workbook.getStyles().getStyleByCell(cell),
      formatNamed: (name) => this.styles.formatOf(name),
    };
  }
}
