import type { Evaluation } from "../../findings/evaluation";
import type { Finding, Severity } from "../../findings/finding";
import { printFinding } from "../../findings/printFinding";
import { formatCellRef } from "../../grid/address";
import type { Decimal } from "../../quantity/decimal";

/** What a summary over many workbooks keeps of one evaluation: the rest is in that workbook's own results. */
export interface SummaryRow {
  /** The workbook, as its path stands within the folder. */
  readonly workbook: string;
  readonly unit: string;
  /** The project, where the row is one of a workbook's projects. */
  readonly project: string | null;
  readonly year: number | null;
  readonly rubric: string;
  readonly total: Decimal;
  readonly full: Decimal;
  readonly pending: number;
  readonly grade: string;
  readonly gradeIfEverything: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The worst findings, as many as a summary shows. */
  readonly worst: readonly SummaryFinding[];
}

export interface SummaryFinding {
  readonly severity: Severity;
  readonly label: string;
  readonly message: string;
  readonly at: readonly string[];
}

/** A unit with more is read in its own workbook. */
export const mostFindings = 10;

/** The unit's own row, and one for each of its projects. */
export function summaryRows(workbook: string, evaluation: Evaluation): readonly SummaryRow[] {
  const unit = evaluation.facts.organisation?.text ?? "";
  return [rowOf(workbook, unit, null, evaluation), ...evaluation.projects.map((project) => rowOf(workbook, unit, project.facts.project?.text ?? "", project))];
}

function rowOf(workbook: string, unit: string, project: string | null, evaluation: Evaluation): SummaryRow {
  const { facts, rubric, total, findings } = evaluation;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    workbook,
    unit,
    project,
    year: facts.year,
    rubric: rubric.title["zh-CN"],
    total: total.points,
    full: total.full,
    pending: total.pending,
    grade: total.grade,
    gradeIfEverything: total.gradeIfEverything,
    counts: { blocks: count("blocks"), costsPoints: count("costsPoints"), note: count("note") },
    worst: findings.filter(({ severity }) => severity !== "note").slice(0, mostFindings).map((finding) => toldFinding(evaluation, finding)),
  };
}

function toldFinding({ checks }: Evaluation, finding: Finding): SummaryFinding {
  const { code, severity, at } = finding;
  const label = checks.find(({ check }) => check.code === code)?.check.label["zh-CN"] ?? code;
  return { severity, label, message: printFinding(finding), at: at.map(formatCellRef) };
}
