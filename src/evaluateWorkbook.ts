import type { EvaluateOptions, Refused } from "./evaluate";
import { evaluate, ownGrids } from "./evaluate";
import type { Memory } from "./facts/memory";
import type { Evaluation } from "./findings/evaluation";
import type { WorkbookChange, WorkbookPort, WorkbookReading } from "./hosts/port";
import type { FormulaForm } from "./report/native/sheetWithout";
import { sheetWithout } from "./report/native/sheetWithout";
import type { FigureChange } from "./report/lastRun/changedFigures";
import { changedFigures } from "./report/lastRun/changedFigures";
import { rememberRun } from "./report/lastRun/rememberRun";
import { withUnkept } from "./report/lastRun/withUnkept";
import { withChanges } from "./report/lastRun/withChanges";
import type { Report } from "./report/block";
import { forms } from "./report/forms/forms";
import type { KeptText } from "./report/sheets/keptReport";
import type { Outline } from "./report/outline";
import { outlineById } from "./report/outlineById";
import { resultsOf } from "./report/resultsOf";

export interface EvaluateWorkbookOptions extends Pick<EvaluateOptions, "rubric" | "year"> {
  /** How the formulas of our sheets are written; with our functions where nothing is said. */
  readonly formulas?: FormulaForm;
  /** Id of the report's outline; where nothing is said the one that was chosen before, else the rubric's own, which "" asks for. */
  readonly outline?: string | null;
  /** Id of the self-evaluation form; where nothing is said the one that was chosen before, else the rubric's own. */
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
  /** What was typed into the tables of the report's sheet, which are made anew. */
  readonly unkept: readonly KeptText[];
  /** With what a person wrote into our report and form sheets. */
  readonly report: Report;
  /** The one that the report was written by. */
  readonly outline: Outline;
  /** What is to be written back: our sheets, with what a person typed into the old ones, and our memory. Made only when asked for. */
  readonly change: () => WorkbookChange;
}

export type EvaluateWorkbookResult = EvaluatedWorkbook | (Refused & { readonly reading: WorkbookReading });

/** A workbook, in a file or open in Excel: read, evaluated, and ready to be written back. Every door goes through here. */
export async function evaluateWorkbook(port: WorkbookPort, { formulas = "perf", outline: outlineId = null, form = null, signedOn = null, ...options }: EvaluateWorkbookOptions = {}): Promise<EvaluateWorkbookResult> {
  const reading = await port.read();
  const { grids, memory } = reading;
  const result = evaluate(grids, { memory, ...options });
  if (result.kind === "refused") return { ...result, reading };
  const { evaluation } = result;
  const outline = outlineById((outlineId ?? knownOutline(memory, evaluation)) || evaluation.rubric.outline);
  if (!outline) throw new Error(`no outline ${outlineId || evaluation.rubric.outline} ships, which rubric ${evaluation.rubric.id} or the caller names`);
  const chosenForm = forms.get(form ?? memory.form ?? "") ?? null;
  const { report, unkept, sheets } = resultsOf(evaluation, outline, (role) => ownGrids(grids, memory, role), chosenForm, signedOn);
  const changes = changedFigures(memory.lastRun, evaluation);
  const change = (): WorkbookChange => ({
    sheets: sheets().map((sheet) => sheetWithout(sheet.role === "findings" ? withUnkept(withChanges(sheet, changes), unkept) : sheet, formulas, grids)),
    memory: { ...remember(memory, { ...options, outline: outlineId, form }), lastRun: rememberRun(evaluation) },
  });
  return { kind: "evaluated", reading, evaluation, report, outline, changes, unkept, change };
}

/** The outline that a person chose before: not one that no longer ships, nor one that tells of the other subject. */
function knownOutline({ outline }: Memory, { rubric }: Evaluation): string | null {
  return outline !== undefined && outlineById(outline)?.subject === rubric.subject ? outline : null;
}

/** What a person chose this time holds for the next run too. */
function remember(memory: Memory, { rubric, year, outline, form }: Pick<EvaluateWorkbookOptions, "rubric" | "year" | "outline" | "form">): Memory {
  return { ...memory, rubric: rubric ?? memory.rubric, year: year ?? memory.year, ...(outline == null ? {} : { outline }), ...(form == null ? {} : { form }) };
}
