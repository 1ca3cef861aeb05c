import type { ICommandInfo, IExecutionOptions, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "../../hosts/embedded/model/book";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import { calculationEnd } from "./calculationEnd";
import { gridData } from "./gridData";
import { GridState } from "./gridState";
import { PullBook } from "./pullBook";
import { pushBook } from "./pushBook";
import type { CellsByRow } from "./refusedCommands";
import { lockedRefusal, refusalOf } from "./refusedCommands";
import { StyleIds } from "./styleIds";
import type { UniverApp } from "./univerApp";

export interface GridEvents {
  /** A person changed something: the file on disk is not what the screen shows. */
  readonly edited: () => void;
  /** What the grid did not do, or did not do wholly, and why. */
  readonly told: (sentence: string) => void;
}

let count = 0;

/** Stops a command of the grid; the person has been told. */
class RefusedCommand extends Error {}

/** A workbook in the grid, kept the same as the book on both sides: what a person does here, and what the add-in does there. */
export class GridView {
  private readonly state: GridState;
  private readonly pull: PullBook;
  private readonly disposables: readonly { dispose(): void }[];

  constructor(
    private readonly app: UniverApp,
    book: Book,
    private readonly inFile: (sheet: Sheet) => boolean,
    private readonly events: GridEvents,
  ) {
    const id = `book-${(count += 1)}`;
    const styles = new StyleIds();
    app.api.createWorkbook(gridData(book, id, styles));
    app.registerFunctions();
    const injector = app.univer.__getInjector();
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error("the grid has no workbook");
    this.state = new GridState(app, book, workbook, styles, injector.get(FormulaDataModel));
    this.pull = new PullBook(this.state, events.edited);
    for (const sheet of book.sheets) this.state.take(sheet, sheet.id, false);
    // Univer lets nobody hear of a command that was stopped: its promise is dropped where a menu is clicked.
    const quiet = (event: PromiseRejectionEvent): void => {
      if (event.reason instanceof RefusedCommand) event.preventDefault();
    };
    window.addEventListener("unhandledrejection", quiet);
    this.disposables = [
      { dispose: () => window.removeEventListener("unhandledrejection", quiet) },
      app.commands.onCommandExecuted((command, options) => this.pull.heard(command, options)),
      app.commands.beforeCommandExecuted((command, options) => this.consider(command, options)),
    ];
    for (const { name, formula, scope } of book.names) if (scope === null) app.api.getWorkbook(id)?.insertDefinedName(name, formula.replace(/^=/, ""));
    this.push();
  }

  /** Shows what the add-in has changed in the book. Says whether there was anything. */
  push(): boolean {
    return pushBook(this.state);
  }

  /** Resolves when the book holds the results of everything that was entered so far; says whether the add-in had changed anything. */
  async calculated(): Promise<boolean> {
    this.pull.pullStale();
    const end = calculationEnd(this.app.commands);
    const sent = this.push();
    const { id, pairs, book } = this.state;
    // Sets the calculation off also where nothing was sent because the grid has it already.
    this.app.commands.syncExecuteCommand("sheet.mutation.set-range-values", { unitId: id, subUnitId: pairs.idOf(book.activeSheet), cellValue: {} });
    await end;
    return sent;
  }

  dispose(): void {
    this.state.disposed = true;
    for (const disposable of this.disposables) disposable.dispose();
    for (const seen of this.state.seen.values()) seen.release();
    this.app.api.disposeUnit(this.state.id);
  }

  /** Stops what this page does not carry out, and says what saving will not carry along. */
  private consider({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const { state } = this;
    if (state.pushing) return;
    const { subUnitId, cellValue = {} } = (params ?? {}) as { readonly subUnitId?: string; readonly cellValue?: CellsByRow };
    const sheet = subUnitId === undefined ? state.book.activeSheet : state.pairs.sheetOf(subUnitId);
    const calculated = options?.["applyFormulaCalculationResult"] === true || options?.["fromFormula"] === true;
    const sentence = refusalOf(id, sheet, this.inFile) ?? (sheet && !calculated ? lockedRefusal(id, sheet, cellValue) : null);
    if (sentence !== null) {
      this.events.told(sentence);
      throw new RefusedCommand(sentence);
    }
    if (movesCells.test(id) && sheet && this.inFile(sheet)) {
      this.events.told(`“${sheet.name}”插入或删除了行列：单元格、公式、行高列宽和合并单元格会一起移动并保存；原文件里的条件格式、数据验证、批注和图表不随之移动，保存后请在 Excel 或 WPS 中核对。`);
    }
  }
}

const movesCells = /^sheet\.mutation\.(insert-row|insert-col|remove-rows|remove-col|move-rows|move-columns)$/;
