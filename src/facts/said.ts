import type { FactId, Reading } from "./fact";
import type { MatrixHit } from "./readMatrix";
import type { TableReading } from "./recogniseTable";

/** What one cell of a table says of a fact, and the table that says it. */
export interface Said {
  readonly id: FactId;
  readonly reading: Reading;
  readonly table: TableReading;
  /** The unit stands in the cell, its label or its header, and not only in the table's unit line. */
  readonly ownUnit: boolean;
}

/** @param workbookYear the year of tables that name none */
export function saidBy(table: TableReading, workbookYear: number | null): readonly Said[] {
  return table.hits.map((hit) => ({ id: hit.fact, reading: readingOf(table, hit, workbookYear), table, ownUnit: hit.ownUnit }));
}

function readingOf(source: TableReading, hit: MatrixHit, workbookYear: number | null): Reading {
  const { table, view, kind } = source;
  const hidden = view.grid.visibility === "visible" ? [] : ["隐藏的工作表"];
  return {
    ...hit.reading,
    at: view.ref(hit.row, hit.column),
    year: yearOf(hit, table.year ?? workbookYear),
    kind: kind.id,
    trust: kind.trust,
    evidence: [...table.evidence.slice(0, 1), `行“${hit.label}”`, `列“${hit.header}”`, ...hidden],
    ...(hit.addends.length > 0 ? { addends: hit.addends.map(({ row, column }) => view.ref(row, column)) } : {}),
  };
}

/** A header's own year goes before its table's; 上年 counts back from the table's. */
function yearOf(hit: MatrixHit, table: number | null): number | null {
  if (hit.year && "absolute" in hit.year) return hit.year.absolute;
  return table === null ? null : table + (hit.year?.relative ?? 0);
}
