import type { SheetRole } from "../facts/memory";
import type { Evaluation } from "../findings/evaluation";
import type { Grid } from "../grid/grid";
import type { Report } from "./block";
import { reportFrom, styleOf } from "./fromEvaluation";
import type { Form } from "./forms/form";
import { runsIn } from "./countPlaceholders";
import type { Outline } from "./outline";
import type { SheetDraft } from "./sheet";
import { findingColumns, findingsSheet } from "./sheets/findingsSheet";
import { formSheets } from "./sheets/formSheets";
import { keptScoreRows } from "./sheets/givenPoints";
import { identityOf, keptForm } from "./sheets/keptForm";
import type { KeptReport, KeptText } from "./sheets/keptReport";
import { keptReport, nothingKept } from "./sheets/keptReport";
import { keptTexts } from "./sheets/keptTexts";
import { keptRows } from "./sheets/keptRows";
import { reportSheet } from "./sheets/reportSheet";
import { scoreSheet } from "./sheets/scoreSheet";
import { textsSheet } from "./sheets/textsSheet";
import type { Telling } from "./telling";
import { tellingOf } from "./telling";
import { withKept } from "./withKept";

/** Our sheets as they stand in the workbook, by role. */
export type OldSheets = (role: SheetRole) => readonly Grid[];

export interface Results {
  /** What the Word file is made of: with what a person wrote into the old sheets. */
  readonly report: Report;
  /** What a person typed into the tables of the old report's sheet, and where: it does not go over. */
  readonly unkept: readonly KeptText[];
  /** Made when asked for: formulas and heights take their time. */
  readonly sheets: () => readonly SheetDraft[];
}

/** What a person wrote into our form and report sheets. */
export interface KeptSheets {
  readonly typed: NonNullable<Telling["typed"]>;
  readonly report: KeptReport;
}

export function keptSheets(old: OldSheets): KeptSheets {
  const [report] = old("report");
  const forms = [...old("departmentForm"), ...old("projectForm")];
  return { typed: new Map(forms.map((grid) => [identityOf(grid) ?? "", keptForm(grid)] as const)), report: report ? keptReport(report) : nothingKept };
}

/** What an evaluation gives: the report, and the sheets to write; what a person typed into the old ones goes over into both. */
export function resultsOf(evaluation: Evaluation, outline: Outline, old: OldSheets, form: Form | null = null, signedOn: string | null = null): Results {
  const style = styleOf(outline, { signedOn });
  const oldForms = [...old("departmentForm"), ...old("projectForm")];
  const { typed, report: kept } = keptSheets(old);
  const keyed = withKept(reportFrom(evaluation, outline, style, typed), kept);
  const [findings] = old("findings");
  const handled = findings ? keptRows(findings, findingColumns, ["handling"]) : new Map();
  return {
    report: keyed.report,
    unkept: kept.unkept,
    sheets: () => [
      scoreSheet(evaluation, keptScoreRows(old("scores")[0])),
      findingsSheet(evaluation, handled),
      reportSheet(keyed, tellingOf(evaluation, style, typed)),
      ...formSheets(evaluation, { outline, style, typed, old: oldForms, form }),
      ...textsOffered(evaluation, keyed.report, outline, old("texts")[0]),
    ],
  };
}

/** 文字材料 for what the report asks for in words; the clerk's own sheet of texts is enough where there is one. */
function textsOffered({ facts }: Evaluation, report: Report, outline: Outline, old: Grid | undefined): readonly SheetDraft[] {
  if (old) return [textsSheet(outline, keptTexts(old))];
  const asked = report.blocks.flatMap(runsIn).some((run) => run.kind === "placeholder" && run.fill?.by === "text");
  const theirs = facts.tables.some(({ kind }) => kind === "texts");
  return asked && !theirs ? [textsSheet(outline, new Map())] : [];
}
