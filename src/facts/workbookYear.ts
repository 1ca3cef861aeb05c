import type { TableReading } from "./recogniseTable";

/**
 * The fiscal year of a workbook: the one a person gave; else the year that its most trusted dated tables share.
 * Several years among those are a question, and the latest is proposed.
 */
export interface WorkbookYear {
  readonly year: number | null;
  readonly candidates: readonly number[];
}

export function workbookYear(tables: readonly TableReading[], given: number | null): WorkbookYear {
  if (given !== null) return { year: given, candidates: [given] };
  const dated = tables.filter(({ table }) => table.year !== null);
  const settled = dated.filter(({ kind }) => kind.stage !== "budget");
  const years = [...new Set((settled.length > 0 ? settled : dated).map(({ table }) => table.year as number))].sort((a, b) => b - a);
  return { year: years[0] ?? null, candidates: years };
}
