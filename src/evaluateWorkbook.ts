import type { EvaluateOptions } from "./evaluate";
import { evaluate, ownGrid } from "./evaluate";
import type { Memory } from "./facts/memory";
import type { Evaluation } from "./findings/evaluation";
import type { WorkbookChange, WorkbookPort, WorkbookReading } from "./hosts/port";
import type { FormulaForm } from "./report/native/sheetWithout";
import { sheetWithout } from "./report/native/sheetWithout";
import type { FigureChange } from "./report/lastRun/changedFigures";
import { changedFigures } from "./report/lastRun/changedFigures";
import { rememberRun } from "./report/lastRun/rememberRun";
import { withChanges } from "./report/lastRun/withChanges";
import { resultSheets } from "./report/resultSheets";

export interface EvaluateWorkbookOptions extends Pick<EvaluateOptions, "rubric" | "year"> {
  /** How the formulas of our sheets are written; with our functions where nothing is said. */
  readonly formulas?: FormulaForm;
}

export interface EvaluatedWorkbook {
  readonly kind: "evaluated";
  readonly reading: WorkbookReading;
  readonly evaluation: Evaluation;
  /** Which figures are not what they were at the last run. */
  readonly changes: readonly FigureChange[];
  /** What is to be written back: our sheets, with what a person typed into the old ones, and our memory. Made only when asked for. */
  readonly change: () => WorkbookChange;
}

export type EvaluateWorkbookResult = EvaluatedWorkbook | { readonly kind: "refused"; readonly reading: WorkbookReading; readonly reasons: readonly [string, ...string[]] };

/** A workbook, in a file or open in Excel: read, evaluated, and ready to be written back. Every door goes through here. */
export async function evaluateWorkbook(port: WorkbookPort, { formulas = "perf", ...options }: EvaluateWorkbookOptions = {}): Promise<EvaluateWorkbookResult> {
  const reading = await port.read();
  const { grids, memory } = reading;
  const result = evaluate(grids, { memory, ...options });
  if (result.kind === "refused") return { ...result, reading };
  const { evaluation } = result;
  const old = { scores: ownGrid(grids, memory, "scores"), findings: ownGrid(grids, memory, "findings") };
  const changes = changedFigures(memory.lastRun, evaluation);
  const change = (): WorkbookChange => ({
    sheets: resultSheets(evaluation, old).map((sheet) => sheetWithout(sheet.role === "findings" ? withChanges(sheet, changes) : sheet, formulas, grids)),
    memory: { ...remember(memory, options), lastRun: rememberRun(evaluation) },
  });
  return { kind: "evaluated", reading, evaluation, changes, change };
}

/** What a person chose this time holds for the next run too. */
function remember(memory: Memory, { rubric, year }: Pick<EvaluateOptions, "rubric" | "year">): Memory {
  return { ...memory, rubric: rubric ?? memory.rubric, year: year ?? memory.year };
}
