import type { ICellData } from "@univerjs/core";
import { CellValueType, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IFunctionService, UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type { CellValue } from "../../../grid/grid";
import type { Calculator } from "../calculator";
import { wholeSheet } from "../model/areas";
import type { Book } from "../model/book";
import { FormulaExecutor } from "./formulaExecutor";
import type { FormulaFunctions } from "./formulaFunctions";
import { workbookData } from "./workbookData";

/**
 * Calculates with Univer, without a screen. The whole workbook is calculated anew each time: 0.2 seconds for what a clerk's
 * workbook holds, 4 seconds for 30,000 formulas. A formula that Univer does not know keeps the value that
 * was saved with it.
 */
export function univerCalculator(functions: FormulaFunctions): Calculator {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  let count = 0;
  return {
    calculate: async (book) => {
      const id = `book-${(count += 1)}`;
      const workbook = api.createWorkbook(workbookData(book, id));
      for (const { name, formula } of book.names) workbook.insertDefinedName(name, formula.replace(/^=/, ""));
      // Univer can take functions only after there is a workbook.
      if (count === 1) registerFunctions(univer, functions);
      const formulas = api.getFormula();
      formulas.executeCalculation();
      await formulas.onCalculationEnd();
      putResults(book, (sheet, row, column) => workbook.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column) ?? null);
      api.disposeUnit(id);
    },
  };
}

function registerFunctions(univer: Univer, functions: FormulaFunctions): void {
  const service = univer.__getInjector().get(IFunctionService);
  service.registerExecutors(...[...functions].map(([name, compute]) => new FormulaExecutor(name, compute)));
}

function putResults(book: Book, resultAt: (sheet: string, row: number, column: number) => ICellData | null): void {
  for (const sheet of book.sheets) {
    for (const [row, column, { value, formula }] of [...sheet.cells.within(wholeSheet)]) {
      if (formula === null) continue;
      const result = readResult(resultAt(sheet.id, row, column));
      const unknown = typeof result === "object" && result?.error === "#NAME?";
      sheet.put(row, column, unknown && value !== null ? value : result, formula);
    }
  }
}

const errorText = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|CONNECT!|ERROR!)$/;

function readResult(cell: ICellData | null): CellValue {
  const value = cell?.v ?? null;
  if (value === null) return 0;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && errorText.test(value)) return { error: value };
  return value;
}
