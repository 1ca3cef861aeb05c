import type { PlainSheet } from "../plainSheet";
import { contradictionsSheet } from "./contradictionsSheet";
import { projectsSheet, rankingSheet } from "./rankingSheet";
import type { RefusedFile } from "./refusedSheet";
import { refusedSheet } from "./refusedSheet";
import type { SummaryRow } from "./summaryRow";

/** The sheets of a summary workbook; those that would be empty are left out. */
export function summarySheets(rows: readonly SummaryRow[], refused: readonly RefusedFile[]): readonly PlainSheet[] {
  const units = rows.filter(({ project }) => project === null);
  const projects = rows.filter(({ project }) => project !== null);
  return [
    rankingSheet(units),
    ...(projects.length > 0 ? [projectsSheet(projects)] : []),
    ...(rows.some(({ worst }) => worst.length > 0) ? [contradictionsSheet(rows)] : []),
    ...(refused.length > 0 ? [refusedSheet(refused)] : []),
  ];
}
