import { perfFunctions } from "../../src/functions/perfFunctions";
import type { Calculator } from "../../src/hosts/embedded/calculator";
import { Book } from "../../src/hosts/embedded/model/book";
import type { FormulaArgument } from "../../src/hosts/embedded/univer/formulaFunctions";
import cases from "../scores/standard/cases.json";
import { functionsInRuntime } from "./functionsInRuntime";
import { packedBundle } from "./packedBundle";

export interface FunctionRow {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  readonly goal: string;
}

const cells = 10_000;

/** What a cell costs, one at a time and as a range, and what every workbook with our functions loads. */
export async function benchFunctions(): Promise<readonly FunctionRow[]> {
  const rows = Array.from({ length: cells }, (_, row) => [100 + row / 7, 1000 + row / 3] as const);
  const standards = (cases as readonly { readonly text: string; readonly full: string; readonly kind: string | null }[]).filter(({ kind }) => kind === "step" || kind === "bands");
  const execRate = functionNamed("EXECRATE");
  const points = functionNamed("POINTS");
  const single = quickest(() => rows.forEach(([spent, budget]) => execRate(spent, budget)));
  const array = quickest(() => execRate(rows.map(([spent]) => [spent]), rows.map(([, budget]) => [budget])));
  const calculator = await gridCalculator();
  const inCells = await calculated(calculator, rows, rows.map((_, row) => `=PERF.EXECRATE(A${row + 1},B${row + 1})`));
  const inRange = await calculated(calculator, rows, [`=SUM(PERF.EXECRATE(A1:A${cells},B1:B${cells}))`]);
  const scored = quickest(() =>
    rows.forEach(([spent, budget], row) => {
      const { text = "", full = "" } = standards[row % standards.length] ?? {};
      points(Number(full), spent / budget, text);
    }),
  );
  const inRuntime = await functionsInRuntime();
  return [
    { name: "EXECRATE, one cell", measured: (single / cells) * 1000, unit: "µs", goal: "" },
    { name: "EXECRATE, one row of a range of 10,000", measured: (array / cells) * 1000, unit: "µs", goal: "" },
    { name: "10,000 cells with EXECRATE in the workbench's grid (Univer)", measured: inCells, unit: "ms", goal: "" },
    { name: "one call over the 10,000 rows in the same grid", measured: inRange, unit: "ms", goal: "" },
    { name: "one call against as many cells", measured: inCells / inRange, unit: "× faster", goal: "≥ 3" },
    { name: "the same 10,000 cells through Microsoft's runtime, processor time", measured: inRuntime.single, unit: "ms", goal: "" },
    { name: "one call over the 10,000 rows through Microsoft's runtime, processor time", measured: inRuntime.array, unit: "ms", goal: "" },
    { name: "one call against as many cells in Microsoft's runtime", measured: inRuntime.single / inRuntime.array, unit: "× faster", goal: "≥ 3" },
    { name: `POINTS, 10,000 cells on ${standards.length} written standards`, measured: scored, unit: "ms", goal: "≤ 300" },
    { name: "functions.js", measured: (await packedBundle("functions", "functions.js")) / 1024, unit: "KB gz", goal: "≤ 40" },
  ];
}

function functionNamed(name: string): (...given: readonly unknown[]) => unknown {
  const found = perfFunctions.get(name);
  if (!found) throw new Error(`there is no PERF.${name}`);
  return found;
}

/** Milliseconds; the quickest of five, which a busy machine disturbs least. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Univer is loaded only when it is measured: it takes longer than the measuring. */
async function gridCalculator(): Promise<Calculator> {
  const { univerCalculator } = await import("../../src/hosts/embedded/univer/univerCalculator");
  return univerCalculator(new Map([...perfFunctions].map(([name, compute]) => [`PERF.${name}`, compute as (...given: readonly FormulaArgument[]) => FormulaArgument])));
}

/** Milliseconds that the grid takes for formulas in column D, over figures in A and B; the quickest of three. */
async function calculated(calculator: Calculator, rows: readonly (readonly [number, number])[], formulas: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const book = new Book();
    const sheet = book.addSheet("表");
    rows.forEach((figures, row) => figures.forEach((figure, column) => sheet.enter(row, column, figure)));
    formulas.forEach((formula, row) => sheet.enter(row, 3, formula));
    const start = performance.now();
    await calculator.calculate(book);
    times.push(performance.now() - start);
    if (typeof sheet.cell(0, 3).value !== "number") throw new Error(`the grid gave no number: ${JSON.stringify(sheet.cell(0, 3).value)}`);
  }
  return Math.min(...times);
}
