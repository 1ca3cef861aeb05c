import { parentPort } from "node:worker_threads";
import { perfFunctions } from "../../../src/functions/perfFunctions";
import { wholeSheet } from "../../../src/hosts/embedded/model/areas";
import type { FormulaArgument, FormulaFunctions } from "../../../src/hosts/embedded/univer/formulaFunctions";
import { univerCalculator } from "../../../src/hosts/embedded/univer/univerCalculator";
import { bookFrom, type BookMessage, type ResultMessage } from "./bookMessages";

let seen: FormulaArgument[][] = [];

const functions: FormulaFunctions = new Map([
  ...[...perfFunctions].map(([name, compute]) => [`PERF.${name}`, compute as (...args: readonly FormulaArgument[]) => FormulaArgument] as const),
  ["TEST.SEE", (...args: readonly FormulaArgument[]): FormulaArgument => {
    seen.push([...args]);
    return args.length;
  }] as const,
]);

const calculator = univerCalculator(functions);

// Univer is made of ES modules, which Jest's own loader cannot require; Node itself can.
parentPort?.on("message", (message: BookMessage) => {
  seen = [];
  const book = bookFrom(message);
  void calculator.calculate(book).then(() => {
    const values = book.sheets.flatMap((sheet, index) =>
      [...sheet.cells.within(wholeSheet)].flatMap(([row, column, { formula, value }]) => (formula === null ? [] : [{ sheet: index, row, column, value }])),
    );
    parentPort?.postMessage({ values, seen } satisfies ResultMessage);
  });
});
