import type { SheetRole } from "../facts/memory";
import type { Evaluation } from "../findings/evaluation";
import type { Grid } from "../grid/grid";
import type { Report } from "./block";
import { reportFrom, styleOf } from "./fromEvaluation";
import type { Form } from "./forms/form";
import type { Outline } from "./outline";
import type { SheetDraft } from "./sheet";
import { findingColumns, findingsSheet } from "./sheets/findingsSheet";
import { formSheets } from "./sheets/formSheets";
import { keptScoreRows } from "./sheets/givenPoints";
import { identityOf, keptForm } from "./sheets/keptForm";
import { keptReport, nothingKept } from "./sheets/keptReport";
import { keptRows } from "./sheets/keptRows";
import { reportSheet } from "./sheets/reportSheet";
import { scoreSheet } from "./sheets/scoreSheet";
import { tellingOf } from "./telling";
import { withKept } from "./withKept";

/** Our sheets as they stand in the workbook, by role. */
export type OldSheets = (role: SheetRole) => readonly Grid[];

export interface Results {
  /** What the Word file is made of: with what a person wrote into the old sheets. */
  readonly report: Report;
  /** Made when asked for: formulas and heights take their time. */
  readonly sheets: () => readonly SheetDraft[];
}

/** What an evaluation gives: the report, and the sheets to write; what a person typed into the old ones goes over into both. */
export function resultsOf(evaluation: Evaluation, outline: Outline, old: OldSheets, form: Form | null = null, signedOn: string | null = null): Results {
  const style = styleOf(outline, { signedOn });
  const oldForms = [...old("departmentForm"), ...old("projectForm")];
  const typed = new Map(oldForms.map((grid) => [identityOf(grid) ?? "", keptForm(grid)] as const));
  const [oldReport] = old("report");
  const keyed = withKept(reportFrom(evaluation, outline, style, typed), oldReport ? keptReport(oldReport) : nothingKept);
  const [findings] = old("findings");
  const handled = findings ? keptRows(findings, findingColumns, ["handling"]) : new Map();
  return {
    report: keyed.report,
    sheets: () => [
      scoreSheet(evaluation, keptScoreRows(old("scores")[0])),
      findingsSheet(evaluation, handled),
      reportSheet(keyed, tellingOf(evaluation, style, typed)),
      ...formSheets(evaluation, { outline, style, typed, old: oldForms, form }),
    ],
  };
}
