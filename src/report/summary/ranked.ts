import type { SummaryRow } from "./summaryRow";

export interface RankedRow extends SummaryRow {
  /** 1 is the best; equal shares of the full mark have the same rank, and the next one is passed over. */
  readonly rank: number;
}

/**
 * By the share of the full mark, so that a rubric of 120 points stands beside one of 100; among equals those with fewer
 * points pending, then with fewer findings that block, then by path.
 */
export function ranked(rows: readonly SummaryRow[]): readonly RankedRow[] {
  const sorted = [...rows].sort(
    (a, b) => share(b).cmp(share(a)) || a.pending - b.pending || a.counts.blocks - b.counts.blocks || (a.workbook < b.workbook ? -1 : Number(a.workbook > b.workbook)),
  );
  return sorted.map((row) => ({ ...row, rank: 1 + sorted.findIndex((other) => share(other).eq(share(row))) }));
}

/** 良; 差～良 while points are pending that could still change it. */
export function gradeRange({ grade, gradeIfEverything }: SummaryRow): string {
  return grade === gradeIfEverything ? grade : `${grade}～${gradeIfEverything}`;
}

function share({ total, full }: SummaryRow): SummaryRow["total"] {
  return full.isZero() ? full : total.div(full);
}
