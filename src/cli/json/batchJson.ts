import { printRounded } from "../../quantity/rounding";
import { ranked } from "../../report/summary/ranked";
import type { SummaryRow } from "../../report/summary/summaryRow";
import type { BatchResult } from "../batchFolder";

/** `batch --json`: the ranking, best first, with each workbook's files and worst findings; the refused files with their reasons. */
export function batchJson(folder: string, summary: string, { evaluated, refused }: BatchResult): Record<string, unknown> {
  const byWorkbook = new Map(evaluated.map((one) => [one.workbook, one]));
  return {
    folder,
    summary,
    ranking: ranked(evaluated.map(({ rows: [unit] }) => unit)).map(({ rank, ...row }) => {
      const { files, rows: [, ...projects] } = byWorkbook.get(row.workbook) ?? { files: [], rows: [row] as const };
      return { rank: String(rank), workbook: row.workbook, unit: row.unit || null, ...figures(row), files, projects: projects.map((project) => ({ name: project.project ?? "", ...figures(project) })) };
    }),
    refused: refused.map(({ workbook, reasons }) => ({ workbook, reasons })),
  };
}

function figures({ year, rubric, total, full, pending, grade, gradeIfEverything, counts, worst }: SummaryRow): Record<string, unknown> {
  return {
    year,
    rubric,
    total: printRounded(total, { places: 2, mode: "halfUp" }),
    fullTotal: full.toString(),
    pending,
    grade,
    gradeIfEverything,
    findings: counts,
    worst: worst.map(({ severity, message, at }) => ({ severity, message, at })),
  };
}
