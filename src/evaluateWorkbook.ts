import type { EvaluateOptions } from "./evaluate";
import { evaluate, ownGrids } from "./evaluate";
import type { Memory } from "./facts/memory";
import type { Evaluation } from "./findings/evaluation";
import type { WorkbookChange, WorkbookPort, WorkbookReading } from "./hosts/port";
import type { FormulaForm } from "./report/native/sheetWithout";
import { sheetWithout } from "./report/native/sheetWithout";
import type { FigureChange } from "./report/lastRun/changedFigures";
import { changedFigures } from "./report/lastRun/changedFigures";
import { rememberRun } from "./report/lastRun/rememberRun";
import { withChanges } from "./report/lastRun/withChanges";
import type { Report } from "./report/block";
import { forms } from "./report/forms/forms";
import type { Outline } from "./report/outline";
import { outlineById } from "./report/outlineById";
import { resultsOf } from "./report/resultsOf";

export interface EvaluateWorkbookOptions extends Pick<EvaluateOptions, "rubric" | "year"> {
  /** How the formulas of our sheets are written; with our functions where nothing is said. */
  readonly formulas?: FormulaForm;
  /** Id of the report's outline; the rubric's own where nothing is said. */
  readonly outline?: string | null;
  /** Id of the self-evaluation form; the rubric's own where nothing is said. */
  readonly form?: string | null;
  /** 成文日期 as the report shall print it; a placeholder where nothing is said. */
  readonly signedOn?: string | null;
}

export interface EvaluatedWorkbook {
  readonly kind: "evaluated";
  readonly reading: WorkbookReading;
  readonly evaluation: Evaluation;
  /** Which figures are not what they were at the last run. */
  readonly changes: readonly FigureChange[];
  /** With what a person wrote into our report and form sheets. */
  readonly report: Report;
  /** The one that the report was written by. */
  readonly outline: Outline;
  /** What is to be written back: our sheets, with what a person typed into the old ones, and our memory. Made only when asked for. */
  readonly change: () => WorkbookChange;
}

export type EvaluateWorkbookResult = EvaluatedWorkbook | { readonly kind: "refused"; readonly reading: WorkbookReading; readonly reasons: readonly [string, ...string[]] };

/** A workbook, in a file or open in Excel: read, evaluated, and ready to be written back. Every door goes through here. */
export async function evaluateWorkbook(port: WorkbookPort, { formulas = "perf", outline: outlineId = null, form = null, signedOn = null, ...options }: EvaluateWorkbookOptions = {}): Promise<EvaluateWorkbookResult> {
  const reading = await port.read();
  const { grids, memory } = reading;
  const result = evaluate(grids, { memory, ...options });
  if (result.kind === "refused") return { ...result, reading };
  const { evaluation } = result;
  const outline = outlineById(outlineId ?? evaluation.rubric.outline);
  if (!outline) throw new Error(`no outline ${outlineId ?? evaluation.rubric.outline} ships, which rubric ${evaluation.rubric.id} or the caller names`);
  const { report, sheets } = resultsOf(evaluation, outline, (role) => ownGrids(grids, memory, role), form === null ? null : (forms.get(form) ?? null), signedOn);
  const changes = changedFigures(memory.lastRun, evaluation);
  const change = (): WorkbookChange => ({
    sheets: sheets().map((sheet) => sheetWithout(sheet.role === "findings" ? withChanges(sheet, changes) : sheet, formulas, grids)),
    memory: { ...remember(memory, options), lastRun: rememberRun(evaluation) },
  });
  return { kind: "evaluated", reading, evaluation, report, outline, changes, change };
}

/** What a person chose this time holds for the next run too. */
function remember(memory: Memory, { rubric, year }: Pick<EvaluateOptions, "rubric" | "year">): Memory {
  return { ...memory, rubric: rubric ?? memory.rubric, year: year ?? memory.year };
}
