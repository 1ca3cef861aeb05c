import { coverYears } from "./coverYear";
import type { TableReading } from "./recogniseTable";
import type { SheetView } from "./sheetView";
import type { TableKind } from "./tableKind";

/** The fiscal year of a workbook; several candidates are a question. */
export interface WorkbookYear {
  readonly year: number | null;
  /** The years that its settled tables name, the latest first. */
  readonly candidates: readonly number[];
}

/** A score sheet or a form is made for the year that is evaluated; a final account may be kept for comparison. */
const weight: Readonly<Record<TableKind["stage"], number>> = { budget: 1, final: 1, form: 3, scoring: 3, text: 1 };

/**
 * The fiscal year of a workbook: the one a person gave; else the year that most of its dated tables are of, the latest of equals;
 * else the one that its covers tell. Budgets count only where nothing settled is dated: next year's may be there already.
 */
export function workbookYear(tables: readonly TableReading[], given: number | null, views: readonly SheetView[]): WorkbookYear {
  if (given !== null) return { year: given, candidates: [given] };
  const dated = tables.filter(({ table }) => table.year !== null);
  if (dated.length === 0) {
    const candidates = coverYears(views, tables.map(({ table }) => ({ sheet: table.sheet, ...table.area })));
    return { year: candidates.length === 1 ? (candidates[0] ?? null) : null, candidates };
  }
  const settled = dated.filter(({ kind }) => kind.stage !== "budget");
  const votes = new Map<number, number>();
  for (const { table, kind } of settled.length > 0 ? settled : dated) {
    if (table.year !== null) votes.set(table.year, (votes.get(table.year) ?? 0) + weight[kind.stage]);
  }
  const candidates = [...votes.keys()].sort((a, b) => b - a);
  const [first = null] = [...candidates].sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0) || b - a);
  return { year: first, candidates };
}
