import type { Evaluation } from "../../findings/evaluation";
import type { Report } from "../../report/block";
import { reportToHtml } from "../../hosts/html/reportToHtml";
import { reportFrom, styleOf } from "../../report/fromEvaluation";
import { outlineById } from "../../report/outlineById";

/** A report that is finished, and on its way to the clerk. */
export interface ReportFile {
  /** 保靖.自评报告.docx */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same report for the clipboard. */
  readonly html: string;
  /** How many 【待补充】 stand in it. */
  readonly placeholders: number;
}

/**
 * The Word report of an evaluation by the outline of its rubric, as the command line makes it.
 *
 * @param workbook  the workbook's file name, after which the report is named
 */
export async function reportFile(evaluation: Evaluation, workbook: string): Promise<ReportFile> {
  const outline = outlineById(evaluation.rubric.outline);
  if (!outline) throw new Error(`rubric ${evaluation.rubric.id} names an outline that does not ship: ${evaluation.rubric.outline}`);
  return fileOfReport(reportFrom(evaluation, outline, styleOf(outline)), workbook);
}

/** The Word file of a report that was written already, as the pane previews it. Word's library is fetched only here. */
export async function fileOfReport(report: Report, workbook: string): Promise<ReportFile> {
  const { reportToDocx } = await import("../../hosts/docx/reportToDocx");
  return {
    name: reportName(workbook),
    bytes: await reportToDocx(report, { draft: report.placeholders > 0 }),
    html: reportToHtml(report),
    placeholders: report.placeholders,
  };
}

/** 保靖.xlsx and 保靖.自评.xlsx both give 保靖.自评报告.docx. */
export function reportName(workbook: string): string {
  const base = workbook.replace(/^.*[/\\]/, "").replace(/\.[^.]+$/, "").replace(/\.自评$/, "");
  return `${base === "" ? "绩效" : base}.自评报告.docx`;
}
