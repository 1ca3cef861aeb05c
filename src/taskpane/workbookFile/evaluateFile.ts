import type { Refused } from "../../evaluate";
import { evaluateWorkbook } from "../../evaluateWorkbook";
import type { Evaluation } from "../../findings/evaluation";
import { openWorkbook } from "../../hosts/openWorkbook";
import { HostProblem } from "../../hosts/port";
import type { ReportFile } from "../delivery/reportFile";
import { reportFile } from "../delivery/reportFile";

export interface FileEvaluation {
  readonly kind: "evaluated";
  readonly workbook: string;
  readonly evaluation: Evaluation;
  readonly report: ReportFile;
}

/** `asks`: what a person has to choose first, where that is the reason. */
export type FileResult = FileEvaluation | { readonly kind: "refused"; readonly workbook: string; readonly reasons: readonly string[]; readonly asks: Refused["asks"] };

/** A workbook from disk, evaluated and reported here, on this machine. A file that cannot be used is a reason in words, never a throw. */
export async function evaluateFile(file: File): Promise<FileResult> {
  const workbook = file.name;
  try {
    const port = await openWorkbook(await bytesOf(file), workbook);
    const result = await evaluateWorkbook(port);
    if (result.kind === "refused") return { kind: "refused", workbook, reasons: result.reasons, asks: result.asks };
    const { evaluation } = result;
    return { kind: "evaluated", workbook, evaluation, report: await reportFile(evaluation, workbook) };
  } catch (error) {
    if (error instanceof HostProblem) return { kind: "refused", workbook, reasons: [error.message], asks: null };
    throw error;
  }
}

/** A file may vanish, or be locked, between the choice and the reading. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new HostProblem("access-denied", `读不到“${file.name}”：它可能已被移走，或正由别的程序占用。请关闭占用它的程序，重新选择。`, { cause: error });
  }
}
