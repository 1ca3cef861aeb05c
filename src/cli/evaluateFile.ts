import { evaluate, ownGrid } from "../evaluate";
import type { Memory } from "../facts/memory";
import type { Evaluation } from "../findings/evaluation";
import { reportToDocx } from "../hosts/docx/reportToDocx";
import { openWorkbook } from "../hosts/openWorkbook";
import type { WorkbookChange } from "../hosts/port";
import type { XlsxPort } from "../hosts/xlsx/xlsxPort";
import { reportFrom, styleOf } from "../report/fromEvaluation";
import type { FormulaForm } from "../report/native/sheetWithout";
import { sheetWithout } from "../report/native/sheetWithout";
import { outlineById } from "../report/outlineById";
import { resultSheets } from "../report/resultSheets";
import type { SheetDraft } from "../report/sheet";
import { CommandProblem, outputName, readInput } from "./inputs";
import type { OutputFile } from "./outputs";

export interface EvaluatedFile {
  readonly evaluation: Evaluation;
  /** What the user should know of the file's format, or null. */
  readonly notice: string | null;
  /** Makes both files; nothing is written yet. */
  readonly files: () => Promise<readonly OutputFile[]>;
}

export interface EvaluateFileOptions {
  readonly rubric: string | null;
  readonly year: number | null;
  /** How the formulas of our sheets are written; with our functions where nothing is said. */
  readonly formulas?: FormulaForm;
}

/** One workbook file: read, evaluated, and ready to be written back. */
export async function evaluateFile(path: string, { formulas = "perf", ...options }: EvaluateFileOptions): Promise<EvaluatedFile> {
  const port = await openWorkbook(readInput(path), path);
  const { grids, memory } = await port.read();
  const result = evaluate(grids, { memory, ...options });
  if (result.kind === "refused") throw new CommandProblem(1, result.reasons);
  const { evaluation } = result;
  const old = { scores: ownGrid(grids, memory, "scores"), findings: ownGrid(grids, memory, "findings") };
  const remembered = remember(memory, options);
  const sheets = (): readonly SheetDraft[] => resultSheets(evaluation, old).map((sheet) => sheetWithout(sheet, formulas, grids));
  return { evaluation, notice: port.notice, files: () => resultFiles(port, evaluation, { sheets: sheets(), memory: remembered }, outputName(path)) };
}

/** What a person said on the command line holds for the next run too. */
function remember(memory: Memory, { rubric, year }: { readonly rubric: string | null; readonly year: number | null }): Memory {
  return { ...memory, rubric: rubric ?? memory.rubric, year: year ?? memory.year };
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
