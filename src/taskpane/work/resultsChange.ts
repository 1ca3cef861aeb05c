import { evaluateWorkbook } from "../../evaluateWorkbook";
import type { SheetRole } from "../../facts/memory";
import type { WorkbookChange, WorkbookReading } from "../../hosts/port";
import type { ReportChoices } from "./analysis";

/** Which of our sheets are to be written. */
export type ResultKind = "scores" | "report" | "form";

const roles: Readonly<Record<ResultKind, readonly SheetRole[]>> = {
  scores: ["scores", "findings"],
  report: ["report"],
  form: ["projectForm", "departmentForm"],
};

/** What is written back: our sheets of the kind that was asked for, with what a person typed into the old ones, and our memory. */
export async function resultsChange(reading: WorkbookReading, choices: ReportChoices, kind: ResultKind): Promise<WorkbookChange | null> {
  const result = await evaluateWorkbook({ read: async () => reading, write: async () => undefined }, choices);
  if (result.kind === "refused") return null;
  const { sheets, memory } = result.change();
  return { sheets: sheets.filter(({ role }) => roles[kind].includes(role)), memory };
}
