import type { ICommandInfo, IExecutionOptions, IRange } from "@univerjs/core";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import type { GridState } from "./gridState";
import { changesLayout } from "./layoutMutation";
import type { CellSource } from "./pullCell";
import { pullCell, readValue } from "./pullCell";
import { pullSheet } from "./pullSheet";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null> | null>>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly name?: string;
  readonly hidden?: number;
  readonly color?: string;
}

/** Brings into the book what happens in the grid, and tells the add-in of it as Excel would. */
export class PullBook {
  private readonly stale = new Set<Sheet>();

  constructor(
    private readonly state: GridState,
    /** A person changed something. */
    private readonly edited: () => void,
  ) {}

  /** Hears of everything that the grid carries out. */
  heard(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as Params;
    const { state } = this;
    if (state.pushing || params.unitId !== state.id) return;
    const sheet = state.pairs.sheetOf(params.subUnitId ?? "");
    if (command.id === "sheet.mutation.insert-sheet") this.inserted(params);
    else if (!sheet) return;
    else if (command.id === "sheet.mutation.set-range-values") this.entered(sheet, params, options);
    // The whole sheet is taken anew.
    else if (changesLayout(command.id)) this.later(sheet);
    else this.ofSheet(command.id, sheet, params);
  }

  /** Takes the sheets whose cells have moved. */
  pullStale(): void {
    const { book } = this.state;
    for (const sheet of this.stale) {
      if (!book.sheets.includes(sheet)) continue;
      const before = sheet.usedArea(false);
      this.changed(sheet, () => pullSheet(this.state.sourceOf(sheet), sheet));
      const area = sheet.usedArea(false) ?? before;
      book.dirty = true;
      if (area) book.events.tell({ kind: "changed", sheet: sheet.id, area, changeType: "Others", triggeredByUser: true });
    }
    this.stale.clear();
  }

  private ofSheet(command: string, sheet: Sheet, params: Params): void {
    const { book } = this.state;
    const { name, hidden, color } = params;
    if (command === "sheet.operation.set-worksheet-active") {
      if (!this.state.settling) book.activate(sheet);
    } else if (command === "sheet.operation.set-selections") this.selected(sheet, params);
    else if (command === "sheet.mutation.set-worksheet-name" && name !== undefined && name !== sheet.name) this.changed(sheet, () => book.renameSheet(sheet, name));
    else if (command === "sheet.mutation.set-worksheet-hidden") this.changed(sheet, () => void (sheet.visibility = hidden === 1 ? "Hidden" : "Visible"));
    else if (command === "sheet.mutation.set-tab-color") this.changed(sheet, () => void (sheet.tabColor = color ?? ""));
    else if (command === "sheet.mutation.remove-sheet") {
      this.state.drop(sheet);
      book.deleteSheet(sheet);
      this.edited();
    }
  }

  private selected(sheet: Sheet, { selections = [] }: Params): void {
    const { book, pairs, workbook } = this.state;
    const range = selections.at(-1)?.range;
    const grid = workbook.getSheetBySheetId(pairs.idOf(sheet) ?? "");
    if (!range || !grid) return;
    // Of whole rows and columns the grid does not say where they end.
    const whole = (value: number, otherwise: number): number => (Number.isFinite(value) ? Math.max(0, value) : otherwise);
    const area = { top: whole(range.startRow, 0), left: whole(range.startColumn, 0), bottom: whole(range.endRow, grid.getRowCount() - 1), right: whole(range.endColumn, grid.getColumnCount() - 1) };
    if (JSON.stringify(area) === JSON.stringify(sheet.selection)) return;
    sheet.selection = area;
    this.state.shownSelection = area;
    book.events.tell({ kind: "selectionChanged", sheet: sheet.id, area });
  }

  private inserted({ sheet: data }: Params): void {
    if (!data || this.state.pairs.sheetOf(data.id)) return;
    const sheet = this.state.book.addSheet(data.name);
    this.state.take(sheet, data.id, false);
    this.later(sheet);
  }

  /** Many mutations come together; the sheet is taken once, when they are through. */
  private later(sheet: Sheet): void {
    if (this.stale.size === 0) queueMicrotask(() => this.pullStale());
    this.stale.add(sheet);
  }

  private entered(sheet: Sheet, { cellValue = {} }: Params, options: IExecutionOptions | undefined): void {
    const places = Object.entries(cellValue).flatMap(([row, cells]) => Object.entries(cells ?? {}).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })));
    if (places.length === 0) return;
    const source = this.state.sourceOf(sheet);
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    this.state.unheard(sheet, () => {
      for (const { row, column, cell } of places) {
        if (isResult) putResult(source, sheet, row, column);
        else pullCell(source, sheet, row, column, cell === null || "s" in cell);
      }
    });
    if (isResult || options?.["fromFormula"] === true) return;
    const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
    const area = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
    const { book } = this.state;
    book.dirty = true;
    book.events.tell({ kind: "changed", sheet: sheet.id, area, changeType: "RangeEdited", triggeredByUser: true });
    this.edited();
  }

  private changed(sheet: Sheet, act: () => void): void {
    this.state.unheard(sheet, act);
    this.state.seen.get(sheet)?.takeChanges();
    this.edited();
  }
}

/** A formula that the grid cannot calculate keeps the value that was saved with it. */
function putResult({ worksheet }: CellSource, sheet: Sheet, row: number, column: number): void {
  const { formula, value } = sheet.cell(row, column);
  if (formula === null) return;
  const result = readValue(worksheet.getCellRaw(row, column));
  const unknown = typeof result === "object" && result?.error === "#NAME?" && value !== null;
  if (!unknown) sheet.put(row, column, result, formula);
}
