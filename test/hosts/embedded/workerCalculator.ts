import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Calculator } from "../../../src/hosts/embedded/calculator";
import type { FormulaArgument } from "../../../src/hosts/embedded/univer/formulaFunctions";
import { messageOf, type ResultMessage } from "./bookMessages";

export interface WorkerCalculator extends Calculator {
  /** What TEST.SEE was given in the last calculation. */
  seen(): readonly FormulaArgument[][];
  close(): Promise<void>;
}

/** The Univer calculator with the PERF functions, in a thread of its own. One calculation after the other. */
export function workerCalculator(): WorkerCalculator {
  const worker = new Worker(resolve(__dirname, "univerWorker.ts"), { execArgv: ["--require", "tsx/cjs"] });
  let seen: readonly FormulaArgument[][] = [];
  return {
    calculate: (book) =>
      new Promise((done, failed) => {
        worker.once("error", failed);
        worker.once("message", (result: ResultMessage) => {
          worker.removeListener("error", failed);
          for (const { sheet, row, column, value } of result.values) book.sheets[sheet]?.put(row, column, value, book.sheets[sheet].cell(row, column).formula);
          seen = result.seen;
          done();
        });
        worker.postMessage(messageOf(book));
      }),
    seen: () => seen,
    close: async () => void (await worker.terminate()),
  };
}
