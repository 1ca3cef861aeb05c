import { ownGrids } from "../evaluate";
import type { EvaluatedWorkbook, EvaluateWorkbookOptions } from "../evaluateWorkbook";
import { evaluateWorkbook } from "../evaluateWorkbook";
import type { Evaluation } from "../findings/evaluation";
import { reportToDocx } from "../hosts/docx/reportToDocx";
import { fillTemplate } from "../hosts/docx/template/fillTemplate";
import type { FilledTemplate, LeftMark } from "../hosts/docx/template/fillTemplate";
import { openWorkbook } from "../hosts/openWorkbook";
import { styleOf } from "../report/fromEvaluation";
import { markFinder } from "../report/marks/findMark";
import { marksOf } from "../report/marks/marks";
import type { Report } from "../report/block";
import type { FigureChange } from "../report/lastRun/changedFigures";
import type { KeptText } from "../report/sheets/keptReport";
import { keptSheets } from "../report/resultsOf";
import { CommandProblem, outputName, readInput } from "./inputs";
import type { OutputFile } from "./outputs";

export interface EvaluatedFile {
  readonly evaluation: Evaluation;
  /** Which figures are not what they were at the last run. */
  readonly changes: readonly FigureChange[];
  /** What was typed into the tables of the report's sheet, which are made anew. */
  readonly unkept: readonly KeptText[];
  /** What the user should know of the file's format, or null. */
  readonly notice: string | null;
  /** Makes both files; nothing is written yet. */
  readonly files: () => Promise<ResultFiles>;
}

export interface ResultFiles {
  readonly files: readonly OutputFile[];
  /** Marks of the template that nobody knows or that stand in the wrong place. */
  readonly left: readonly LeftMark[];
}

export interface EvaluateFileOptions extends EvaluateWorkbookOptions {
  /** Path of a county's own Word file, with marks to be filled. */
  readonly template?: string | null;
}

/** One workbook file: read, evaluated, and ready to be written back. */
export async function evaluateFile(path: string, { template = null, ...options }: EvaluateFileOptions): Promise<EvaluatedFile> {
  const port = await openWorkbook(readInput(path), path);
  const result = await evaluateWorkbook(port, options);
  if (result.kind === "refused") throw new CommandProblem(1, result.reasons);
  const { evaluation, changes, unkept, change } = result;
  const templateBytes = template === null ? null : readInput(template, "Word 模板");
  const files = async (): Promise<ResultFiles> => {
    const written = templateBytes ? await filledReport(result, templateBytes) : { bytes: await ownReport(result.report), left: [] };
    await port.write(change());
    const name = outputName(path);
    return { left: written.left, files: [{ name: `${name}.自评.xlsx`, bytes: port.bytes() }, { name: `${name}.自评报告.docx`, bytes: written.bytes }] };
  };
  return { evaluation, changes, unkept, notice: port.notice, files };
}

function ownReport(report: Report): Promise<Uint8Array> {
  return reportToDocx(report, { draft: report.placeholders > 0 });
}

function filledReport({ evaluation, outline, reading: { grids, memory } }: EvaluatedWorkbook, template: Uint8Array): Promise<FilledTemplate> {
  const kept = keptSheets((role) => ownGrids(grids, memory, role));
  return fillTemplate(template, markFinder(marksOf(evaluation, outline, styleOf(outline), kept)));
}
