import type { Grid } from "../grid/grid";
import { tableKinds } from "./tables/catalog.generated";
import type { Fact, FactId, Reading } from "./fact";
import type { Facts } from "./facts";
import type { Memory } from "./memory";
import { emptyMemory } from "./memory";
import { mergeReadings } from "./mergeReadings";
import { organisationOf } from "./organisation";
import { questionsOf } from "./questions";
import type { MatrixHit } from "./readMatrix";
import type { TableReading } from "./recogniseTable";
import { recogniseTable } from "./recogniseTable";
import { segmentsOf } from "./segments";
import { sheetView } from "./sheetView";
import type { SheetView } from "./sheetView";
import type { TableKind } from "./tableKind";
import { workbookYear } from "./workbookYear";

export interface FactsOptions {
  /** The fiscal year, where a person named it. */
  readonly year?: number | undefined;
  readonly memory?: Memory;
}

/** What the sheets say, from which cells, and what only a person can decide. Sheets that PERF made are left out by the caller. */
export function factsFromGrids(grids: readonly Grid[], options: FactsOptions = {}): Facts {
  const memory = options.memory ?? emptyMemory;
  const views = grids.map(sheetView);
  const tables = views.flatMap((view) => tablesIn(view, memory));
  const year = workbookYear(tables, options.year ?? memory.year);
  const facts = factsOf(tables, year.year);
  return {
    organisation: organisationOf(views),
    project: null,
    year: year.year,
    facts,
    tables: tables.map((reading) => ({ ...reading.table, year: reading.table.year ?? year.year })),
    scoring: tables.flatMap((reading) => reading.scoring),
    indicators: [],
    texts: tables.flatMap((reading) => reading.texts),
    questions: questionsOf(tables, facts, year),
    memory,
    projects: [],
  };
}

function tablesIn(view: SheetView, memory: Memory): readonly TableReading[] {
  const confirmed = (kind: TableKind): string | null =>
    memory.units.find((entry) => entry.sheet === view.grid.sheet && entry.kind === kind.id)?.unit ?? null;
  return segmentsOf(view, tableKinds).flatMap((segment) => recogniseTable(view, segment, tableKinds, confirmed) ?? []);
}

function factsOf(tables: readonly TableReading[], year: number | null): readonly Fact[] {
  const readings = new Map<string, { readonly id: FactId; readonly year: number | null; readonly list: Reading[] }>();
  for (const table of tables) {
    for (const hit of table.hits) {
      const reading = readingOf(table, hit, year);
      const key = `${hit.fact}@${reading.year ?? ""}`;
      const known = readings.get(key);
      if (known) known.list.push(reading);
      else readings.set(key, { id: hit.fact, year: reading.year, list: [reading] });
    }
  }
  return [...readings.values()].map(({ id, year: of, list }) => mergeReadings(id, of, list));
}

function readingOf(table: TableReading, hit: MatrixHit, workbook: number | null): Reading {
  return {
    ...hit.reading,
    at: table.view.ref(hit.row, hit.column),
    year: yearOf(hit, table.table.year ?? workbook),
    kind: table.kind.id,
    trust: table.kind.trust,
    evidence: [...table.table.evidence.slice(0, 1), `行“${hit.label}”`, `列“${hit.header}”`],
  };
}

/** A header's own year goes before its table's; 上年 counts back from the table's. */
function yearOf(hit: MatrixHit, table: number | null): number | null {
  if (hit.year && "absolute" in hit.year) return hit.year.absolute;
  return table === null ? null : table + (hit.year?.relative ?? 0);
}

