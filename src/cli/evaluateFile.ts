import type { EvaluateWorkbookOptions } from "../evaluateWorkbook";
import { evaluateWorkbook } from "../evaluateWorkbook";
import type { Evaluation } from "../findings/evaluation";
import { reportToDocx } from "../hosts/docx/reportToDocx";
import { openWorkbook } from "../hosts/openWorkbook";
import type { WorkbookChange } from "../hosts/port";
import type { XlsxPort } from "../hosts/xlsx/xlsxPort";
import { reportFrom, styleOf } from "../report/fromEvaluation";
import { outlineById } from "../report/outlineById";
import { CommandProblem, outputName, readInput } from "./inputs";
import type { OutputFile } from "./outputs";

export interface EvaluatedFile {
  readonly evaluation: Evaluation;
  /** What the user should know of the file's format, or null. */
  readonly notice: string | null;
  /** Makes both files; nothing is written yet. */
  readonly files: () => Promise<readonly OutputFile[]>;
}

/** One workbook file: read, evaluated, and ready to be written back. */
export async function evaluateFile(path: string, options: EvaluateWorkbookOptions): Promise<EvaluatedFile> {
  const port = await openWorkbook(readInput(path), path);
  const result = await evaluateWorkbook(port, options);
  if (result.kind === "refused") throw new CommandProblem(1, result.reasons);
  const { evaluation, change } = result;
  return { evaluation, notice: port.notice, files: () => resultFiles(port, evaluation, change(), outputName(path)) };
}

async function resultFiles(port: XlsxPort, evaluation: Evaluation, change: WorkbookChange, name: string): Promise<readonly OutputFile[]> {
  await port.write(change);
  const outline = outlineById(evaluation.rubric.outline);
  if (!outline) throw new Error(`rubric ${evaluation.rubric.id} names an outline that does not ship: ${evaluation.rubric.outline}`);
  const report = reportFrom(evaluation, outline, styleOf(outline));
  const docx = await reportToDocx(report, { draft: report.placeholders > 0 });
  return [
    { name: `${name}.自评.xlsx`, bytes: port.bytes() },
    { name: `${name}.自评报告.docx`, bytes: docx },
  ];
}
