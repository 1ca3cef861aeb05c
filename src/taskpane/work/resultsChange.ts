import { evaluateWorkbook } from "../../evaluateWorkbook";
import type { WorkbookChange, WorkbookReading } from "../../hosts/port";
import { reportSheet } from "../../report/sheets/reportSheet";
import type { Subject } from "./analysis";

/** Which of our sheets are to be written. */
export type ResultKind = "scores" | "report";

/** What is written back: our sheets of the kind that was asked for, with what a person typed into the old ones, and our memory. */
export async function resultsChange(reading: WorkbookReading, subject: Subject, kind: ResultKind): Promise<WorkbookChange | null> {
  const { memory } = reading;
  if (kind === "report") return { sheets: [reportSheet(subject.report)], memory };
  const result = await evaluateWorkbook({ read: async () => reading, write: async () => undefined });
  return result.kind === "evaluated" ? result.change() : null;
}
