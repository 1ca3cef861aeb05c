import { dirname, join } from "node:path";
import { HostProblem } from "../hosts/port";
import type { RefusedFile } from "../report/summary/refusedSheet";
import type { SummaryRow } from "../report/summary/summaryRow";
import { summaryRows } from "../report/summary/summaryRow";
import type { EvaluateFileOptions } from "./evaluateFile";
import { evaluateFile } from "./evaluateFile";
import { CommandProblem } from "./inputs";
import { writeOutputs } from "./outputs";
import { resultOf, workbooksIn } from "./workbooksIn";

export interface BatchResult {
  readonly evaluated: readonly EvaluatedWorkbookFile[];
  readonly refused: readonly RefusedFile[];
}

export interface EvaluatedWorkbookFile {
  readonly workbook: string;
  readonly files: readonly string[];
  /** The unit's own row first, then its projects. */
  readonly rows: readonly [SummaryRow, ...SummaryRow[]];
}

/**
 * Every workbook of a folder, one after the other and each on its own: evaluated and its results written, or refused with
 * the reason; the next one goes on in either case. Only what the summary needs is kept of each.
 *
 * @param told  hears of each workbook before it is begun
 */
export async function batchFolder(folder: string, out: string, options: EvaluateFileOptions, told: (done: number, all: number, workbook: string) => void): Promise<BatchResult> {
  const workbooks = workbooksIn(folder, out);
  const evaluated: EvaluatedWorkbookFile[] = [];
  const refused: RefusedFile[] = [];
  const takenBy = new Map<string, string>();
  for (const [index, workbook] of workbooks.entries()) {
    told(index, workbooks.length, workbook);
    const place = resultOf(workbook);
    const other = takenBy.get(place);
    const result = other === undefined ? await one(folder, workbook, out, options) : [`与“${other}”只有扩展名不同，结果会互相覆盖；请改名，或移走其中一个。`];
    takenBy.set(place, other ?? workbook);
    if (isReasons(result)) refused.push({ workbook, reasons: result });
    else evaluated.push(result);
  }
  return { evaluated, refused };
}

async function one(folder: string, workbook: string, out: string, options: EvaluateFileOptions): Promise<EvaluatedWorkbookFile | readonly string[]> {
  try {
    const { evaluation, files } = await evaluateFile(join(folder, workbook), options);
    const [unit, ...projects] = summaryRows(workbook, evaluation);
    if (!unit) throw new Error(`no summary of ${workbook}`);
    return { workbook, files: writeOutputs(join(out, dirname(workbook)), (await files()).files), rows: [unit, ...projects] };
  } catch (error) {
    return reasonsOf(error);
  }
}

/** A mistake of our own stops its workbook only: a bureau's night run over hundreds of units goes on, and names it. */
function reasonsOf(error: unknown): readonly string[] {
  if (error instanceof CommandProblem) return error.lines;
  if (error instanceof HostProblem) return [error.message];
  return [`程序在这个工作簿上出错，不是工作簿的问题；请把它交给维护人员（${error instanceof Error ? error.message : String(error)}）。`];
}

function isReasons(result: EvaluatedWorkbookFile | readonly string[]): result is readonly string[] {
  return Array.isArray(result);
}
