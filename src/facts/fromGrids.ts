import type { CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { tableKinds } from "./tables/catalog.generated";
import type { Fact, FactId, Reading } from "./fact";
import type { Facts } from "./facts";
import { gradeStated } from "./gradeStated";
import type { MappedReadings } from "./mappedReadings";
import { mappedReadings } from "./mappedReadings";
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
import type { WorkbookYear } from "./workbookYear";
import { workbookYear } from "./workbookYear";

export interface FactsOptions {
  /** The fiscal year, where a person named it. */
  readonly year?: number | undefined;
  readonly memory?: Memory;
}

/** What all the sheets together are read with. */
interface Sources {
  readonly views: readonly SheetView[];
  readonly year: WorkbookYear;
  readonly mapped: MappedReadings;
  readonly memory: Memory;
}

/**
 * What the sheets say, from which cells, and what only a person can decide. A workbook with tables of a department is about the
 * department, each project form in it about its project; one with project forms alone is about the first project.
 * Sheets that PERF made are left out by the caller.
 */
export function factsFromGrids(grids: readonly Grid[], options: FactsOptions = {}): Facts {
  const memory = options.memory ?? emptyMemory;
  const views = grids.map(sheetView);
  const tables = views.flatMap((view) => tablesIn(view, memory));
  const mapped = mappedReadings(views, memory.mappings, (at) => unitAt(tables, at));
  const sources = { views, year: workbookYear(tables, options.year ?? memory.year), mapped, memory };
  const projects = tables.filter(({ kind }) => kind.subject === "project");
  const shared = tables.filter(({ kind }) => kind.subject === "either");
  const department = tables.filter(({ kind }) => kind.subject === "department");
  const alone = department.length === 0 && projects.length === 1;
  const ofProjects = projects.map((table) => factsOfSubject(alone ? [table, ...shared] : [table], sources, table));
  const [first] = ofProjects;
  if (department.length === 0 && first) {
    return { ...first, tables: inOrder(tables, sources.year), texts: textsOf(tables), questions: questionsFor(tables, first.facts, sources), projects: ofProjects };
  }
  return { ...factsOfSubject([...department, ...shared], sources, null), tables: inOrder(tables, sources.year), projects: ofProjects };
}

function factsOfSubject(tables: readonly TableReading[], sources: Sources, project: TableReading | null): Facts {
  const facts = factsOf(tables, sources, project === null);
  return {
    organisation: organisationOf(sources.views),
    project: projectNamed(project, tables),
    year: sources.year.year,
    facts,
    tables: inOrder(tables, sources.year),
    scoring: tables.flatMap((reading) => reading.scoring),
    indicators: tables.flatMap((reading) => reading.indicators),
    grade: gradeStated(sources.views),
    texts: textsOf(tables),
    questions: questionsFor(tables, facts, sources),
    memory: sources.memory,
    projects: [],
  };
}

/** A project without a form of its own is named in its funds or target table. */
function projectNamed(form: TableReading | null, tables: readonly TableReading[]): Facts["project"] {
  const ofDepartment = tables.some(({ kind }) => kind.subject === "department");
  const named = form ?? (ofDepartment ? undefined : tables.find(({ names }) => names.has("project")));
  return named?.names.get("project") ?? null;
}

function questionsFor(tables: readonly TableReading[], facts: readonly Fact[], { year, mapped }: Sources): Facts["questions"] {
  return [...questionsOf(tables, facts, year), ...mapped.lost];
}

function textsOf(tables: readonly TableReading[]): Facts["texts"] {
  return tables.flatMap((reading) => reading.texts);
}

function inOrder(tables: readonly TableReading[], { year }: WorkbookYear): Facts["tables"] {
  return tables.map(({ table }) => ({ ...table, year: table.year ?? year }));
}

function tablesIn(view: SheetView, memory: Memory): readonly TableReading[] {
  const confirmed = (kind: TableKind): string | null =>
    memory.units.find((entry) => entry.sheet === view.grid.sheet && entry.kind === kind.id)?.unit ?? null;
  return segmentsOf(view, tableKinds).flatMap((segment) => recogniseTable(view, segment, tableKinds, confirmed) ?? []);
}

function unitAt(tables: readonly TableReading[], { sheet, row }: CellRef): string | null {
  return tables.find(({ table }) => table.sheet === sheet && row >= table.area.top && row <= table.area.bottom)?.table.unit ?? null;
}

function factsOf(tables: readonly TableReading[], { year, mapped }: Sources, withMapped: boolean): readonly Fact[] {
  const hits = tables.flatMap((table) => table.hits.map((hit) => ({ id: hit.fact, reading: readingOf(table, hit, year.year) })));
  const pointedAt = withMapped ? mapped.readings.map(({ id, year: of, reading }) => ({ id, reading: { ...reading, year: of ?? year.year } })) : [];
  const groups = new Map<string, { readonly id: FactId; readonly year: number | null; readonly list: Reading[] }>();
  for (const { id, reading } of [...pointedAt, ...hits]) {
    const key = `${id}@${reading.year ?? ""}`;
    const known = groups.get(key);
    if (known) known.list.push(reading);
    else groups.set(key, { id, year: reading.year, list: [reading] });
  }
  return [...groups.values()].map(({ id, year: of, list }) => mergeReadings(id, of, list));
}

function readingOf(table: TableReading, hit: MatrixHit, workbook: number | null): Reading {
  const at = table.view.ref(hit.row, hit.column);
  return {
    ...hit.reading,
    at,
    year: yearOf(hit, table.table.year ?? workbook),
    kind: table.kind.id,
    trust: table.kind.trust,
    evidence: [...table.table.evidence.slice(0, 1), `行“${hit.label}”`, `列“${hit.header}”`],
    ...(hit.addends.length > 0 ? { addends: hit.addends.map(({ row, column }) => table.view.ref(row, column)) } : {}),
  };
}

/** A header's own year goes before its table's; 上年 counts back from the table's. */
function yearOf(hit: MatrixHit, table: number | null): number | null {
  if (hit.year && "absolute" in hit.year) return hit.year.absolute;
  return table === null ? null : table + (hit.year?.relative ?? 0);
}
