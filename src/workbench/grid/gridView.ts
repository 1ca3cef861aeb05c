import type { ICommandInfo, IExecutionOptions, IRange, Workbook } from "@univerjs/core";
import { IUniverInstanceService, mergeWorksheetSnapshotWithDefault, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../grid/address";
import { boundingArea } from "../../hosts/embedded/model/areas";
import type { Book } from "../../hosts/embedded/model/book";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import { calculationEnd } from "./calculationEnd";
import { gridData, rangeOf, roomFor, sheetData } from "./gridData";
import type { CellSource } from "./pullCell";
import { pullCell, readValue } from "./pullCell";
import { pullSheet } from "./pullSheet";
import { pushSheet } from "./pushSheet";
import { refusalOf } from "./refusedCommands";
import { SeenSheet } from "./seenSheet";
import { SheetPairs } from "./sheetPairs";
import { StyleIds } from "./styleIds";
import type { UniverApp } from "./univerApp";
import { univerStyle } from "./univerStyle";

export interface GridEvents {
  /** A person changed something: the file on disk is not what the screen shows. */
  readonly edited: () => void;
  /** The grid did not do what was asked, and why. */
  readonly refused: (sentence: string) => void;
}

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, object | null> | null>>>;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly name?: string;
  readonly hidden?: number;
  readonly color?: string;
}

/** What moves cells or changes how a sheet is laid out: the whole sheet is taken anew. */
const layoutMutation = /^sheet\.mutation\.(insert-row|insert-col|remove-rows|remove-col|move-range|move-rows|move-columns|reorder-range|add-worksheet-merge|remove-worksheet-merge|set-col-|set-row-|set-worksheet-col-width|set-worksheet-row-height|set-worksheet-row-is-auto|set-frozen|toggle-gridlines)/;

/** A workbook in the grid, kept the same as the book on both sides: what a person does here, and what the add-in does there. */
export class GridView {
  private readonly id = `book-${(count += 1)}`;
  private readonly workbook: Workbook;
  private readonly pairs = new SheetPairs();
  private readonly seen = new Map<Sheet, SeenSheet>();
  private readonly styles = new StyleIds();
  private readonly disposables: { dispose(): void }[] = [];
  private pushing = false;
  private shownSheet: Sheet | null = null;
  private shownSelection: Area | null = null;
  private readonly stale = new Set<Sheet>();

  constructor(
    private readonly app: UniverApp,
    private readonly book: Book,
    private readonly inFile: (sheet: Sheet) => boolean,
    private readonly events: GridEvents,
  ) {
    app.api.createWorkbook(gridData(book, this.id, this.styles));
    app.registerFunctions();
    const workbook = app.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(this.id, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("the grid has no workbook");
    this.workbook = workbook;
    for (const sheet of book.sheets) this.take(sheet, sheet.id, false);
    this.disposables.push(
      app.commands.onCommandExecuted((command, options) => this.heard(command, options)),
      app.commands.beforeCommandExecuted((command) => this.refuse(command)),
    );
    this.pushNames();
    this.pushPlace();
  }

  /** Shows what the add-in has changed in the book. Says whether there was anything. */
  push(): boolean {
    let sent = false;
    const send = (id: string, mutation: string, parameters: object): void => {
      sent = true;
      this.app.commands.syncExecuteCommand(mutation, { unitId: this.id, subUnitId: id, ...parameters });
    };
    this.quietly(() => {
      this.pushSheets(send);
      for (const [sheet, seen] of this.seen) pushSheet(seen, (mutation, parameters) => send(this.pairs.idOf(sheet) ?? "", mutation, parameters));
      this.pushPlace();
    });
    return sent;
  }

  /** Resolves when the book holds the results of everything that was entered so far; says whether the add-in had changed anything. */
  async calculated(): Promise<boolean> {
    this.pullStale();
    const end = calculationEnd(this.app.commands);
    const sent = this.push();
    // Sets the calculation off also where nothing was sent because the grid has it already.
    this.app.commands.syncExecuteCommand("sheet.mutation.set-range-values", { unitId: this.id, subUnitId: this.pairs.idOf(this.book.activeSheet), cellValue: {} });
    await end;
    return sent;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    for (const seen of this.seen.values()) seen.release();
    this.app.api.disposeUnit(this.id);
  }

  private take(sheet: Sheet, id: string, empty: boolean): void {
    this.pairs.pair(sheet, id);
    this.seen.set(sheet, new SeenSheet(sheet, empty));
  }

  private drop(sheet: Sheet): void {
    this.seen.get(sheet)?.release();
    this.seen.delete(sheet);
    this.pairs.part(sheet);
  }

  private pushSheets(send: (id: string, mutation: string, parameters: object) => void): void {
    for (const sheet of this.pairs.all.filter((known) => !this.book.sheets.includes(known))) {
      send(this.pairs.idOf(sheet) ?? "", "sheet.mutation.remove-sheet", { subUnitName: sheet.name });
      this.drop(sheet);
    }
    const room = roomFor(this.book);
    this.book.sheets.forEach((sheet, index) => {
      if (this.pairs.idOf(sheet) === undefined) {
        send("", "sheet.mutation.insert-sheet", { index, sheet: mergeWorksheetSnapshotWithDefault({ ...sheetData(sheet, room, univerStyle), cellData: {} }) });
        this.take(sheet, sheet.id, true);
      }
      const id = this.pairs.idOf(sheet) ?? "";
      const fromOrder = this.workbook.getConfig().sheetOrder.indexOf(id);
      if (fromOrder !== index) send(id, "sheet.mutation.set-worksheet-order", { fromOrder, toOrder: index });
    });
  }

  private pushNames(): void {
    const workbook = this.app.api.getWorkbook(this.id);
    for (const { name, formula, scope } of this.book.names) if (scope === null) workbook?.insertDefinedName(name, formula.replace(/^=/, ""));
  }

  /** Which sheet is open, and what is chosen there. */
  private pushPlace(): void {
    const sheet = this.book.activeSheet;
    const id = this.pairs.idOf(sheet) ?? "";
    if (sheet !== this.shownSheet && sheet.visibility === "Visible") {
      this.app.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", { unitId: this.id, subUnitId: id });
      this.shownSheet = sheet;
      this.shownSelection = null;
    }
    if (sheet.selection === this.shownSelection) return;
    const first = this.shownSelection === null;
    this.shownSelection = sheet.selection;
    const merge = sheet.mergeAt(sheet.selection.top, sheet.selection.left);
    const range = rangeOf(merge ? boundingArea(sheet.selection, merge) : sheet.selection);
    this.app.commands.syncExecuteCommand("sheet.command.select-range", { unitId: this.id, subUnit: id, range });
    if (!first) this.app.api.getWorkbook(this.id)?.getSheetBySheetId(id)?.scrollToCell(range.startRow, range.startColumn);
  }

  private quietly(act: () => void): void {
    this.pushing = true;
    try {
      act();
    } finally {
      this.pushing = false;
    }
  }

  private refuse(command: Readonly<ICommandInfo>): void {
    const { subUnitId } = (command.params ?? {}) as SheetParams;
    const sheet = subUnitId === undefined ? this.book.activeSheet : this.pairs.sheetOf(subUnitId);
    const sentence = refusalOf(command.id, sheet, this.inFile);
    if (sentence === null) return;
    this.events.refused(sentence);
    throw new RefusedCommand(sentence);
  }

  private heard(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = (command.params ?? {}) as SheetParams;
    if (this.pushing || params.unitId !== this.id) return;
    const sheet = this.pairs.sheetOf(params.subUnitId ?? "");
    if (command.id === "sheet.mutation.insert-sheet") this.inserted(params);
    else if (!sheet) return;
    else if (command.id === "sheet.mutation.set-range-values") this.entered(sheet, params, options?.["applyFormulaCalculationResult"] === true, options?.["fromFormula"] === true);
    else if (layoutMutation.test(command.id)) this.later(sheet);
    else this.place(command.id, sheet, params);
  }

  private place(command: string, sheet: Sheet, params: SheetParams): void {
    if (command === "sheet.operation.set-worksheet-active") {
      this.shownSheet = sheet;
      this.book.activate(sheet);
    } else if (command === "sheet.operation.set-selections") this.selected(sheet, params);
    else if (command === "sheet.mutation.set-worksheet-name" && params.name !== undefined && params.name !== sheet.name) this.changed(sheet, () => this.book.renameSheet(sheet, params.name ?? ""));
    else if (command === "sheet.mutation.set-worksheet-hidden") this.changed(sheet, () => void (sheet.visibility = params.hidden === 1 ? "Hidden" : "Visible"));
    else if (command === "sheet.mutation.set-tab-color") this.changed(sheet, () => void (sheet.tabColor = params.color ?? ""));
    else if (command === "sheet.mutation.remove-sheet") {
      this.drop(sheet);
      this.book.deleteSheet(sheet);
      this.events.edited();
    }
  }

  private selected(sheet: Sheet, { selections = [] }: SheetParams): void {
    const range = selections.at(-1)?.range;
    if (!range) return;
    const whole = (value: number, otherwise: number): number => (Number.isFinite(value) ? Math.max(0, value) : otherwise);
    const { rowCount, columnCount } = roomOf(this.workbook, this.pairs.idOf(sheet) ?? "");
    sheet.selection = { top: whole(range.startRow, 0), left: whole(range.startColumn, 0), bottom: whole(range.endRow, rowCount - 1), right: whole(range.endColumn, columnCount - 1) };
    this.shownSelection = sheet.selection;
    this.book.events.tell({ kind: "selectionChanged", sheet: sheet.id, area: sheet.selection });
  }

  private inserted({ sheet: data }: SheetParams): void {
    if (!data || this.pairs.sheetOf(data.id)) return;
    const sheet = this.book.addSheet(data.name);
    this.take(sheet, data.id, false);
    this.later(sheet);
  }

  /** Many mutations come together; the sheet is taken once, when they are through. */
  private later(sheet: Sheet): void {
    if (this.stale.size === 0) queueMicrotask(() => this.pullStale());
    this.stale.add(sheet);
  }

  private pullStale(): void {
    for (const sheet of this.stale) {
      if (!this.book.sheets.includes(sheet)) continue;
      const before = sheet.usedArea(false);
      this.changed(sheet, () => pullSheet(this.sourceOf(sheet), sheet));
      const area = sheet.usedArea(false) ?? before;
      this.book.dirty = true;
      if (area) this.book.events.tell({ kind: "changed", sheet: sheet.id, area, changeType: "Others", triggeredByUser: true });
    }
    this.stale.clear();
  }

  private entered(sheet: Sheet, { cellValue = {} }: SheetParams, isResult: boolean, ofFormula: boolean): void {
    const places = Object.entries(cellValue).flatMap(([row, cells]) => Object.entries(cells ?? {}).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })));
    if (places.length === 0) return;
    const source = this.sourceOf(sheet);
    const seen = this.seen.get(sheet);
    if (seen) seen.listening = false;
    if (isResult) for (const { row, column } of places) putResult(source, sheet, row, column);
    else for (const { row, column, cell } of places) pullCell(source, sheet, row, column, cell === null || "s" in cell);
    if (seen) seen.listening = true;
    if (isResult || ofFormula) return;
    const area = {
      top: Math.min(...places.map(({ row }) => row)),
      left: Math.min(...places.map(({ column }) => column)),
      bottom: Math.max(...places.map(({ row }) => row)),
      right: Math.max(...places.map(({ column }) => column)),
    };
    this.book.dirty = true;
    this.book.events.tell({ kind: "changed", sheet: sheet.id, area, changeType: "RangeEdited", triggeredByUser: true });
    this.events.edited();
  }

  /** Changes the book as the grid is already. */
  private changed(sheet: Sheet, act: () => void): void {
    const seen = this.seen.get(sheet);
    if (seen) seen.listening = false;
    act();
    if (seen) seen.listening = true;
    seen?.takeChanges();
    this.events.edited();
  }

  private sourceOf(sheet: Sheet): CellSource {
    const id = this.pairs.idOf(sheet) ?? "";
    const worksheet = this.workbook.getSheetBySheetId(id);
    if (!worksheet) throw new Error(`the grid has no sheet ${id}`);
    const formulas = this.app.univer.__getInjector().get(FormulaDataModel);
    return {
      worksheet,
      formulaAt: (row, column) => worksheet.getCellRaw(row, column)?.f ?? (worksheet.getCellRaw(row, column)?.si ? formulas.getFormulaStringByCell(row, column, id, this.id) : null),
      styleOf: (cell) => this.workbook.getStyles().getStyleByCell(cell),
      formatNamed: (name) => this.styles.formatOf(name),
    };
  }
}

let count = 0;

/** Stops a command of the grid; the person has been told. */
class RefusedCommand extends Error {}

/** A formula that the grid cannot calculate keeps the value that was saved with it. */
function putResult({ worksheet }: CellSource, sheet: Sheet, row: number, column: number): void {
  const { formula, value } = sheet.cell(row, column);
  if (formula === null) return;
  const result = readValue(worksheet.getCellRaw(row, column));
  const unknown = typeof result === "object" && result?.error === "#NAME?" && value !== null;
  if (!unknown) sheet.put(row, column, result, formula);
}

function roomOf(workbook: Workbook, id: string): { readonly rowCount: number; readonly columnCount: number } {
  const sheet = workbook.getSheetBySheetId(id);
  return { rowCount: sheet?.getRowCount() ?? 1, columnCount: sheet?.getColumnCount() ?? 1 };
}
