import type { Area, CellRef } from "../grid/address";
import type { Grid } from "../grid/grid";
import { tableKinds } from "./tables/catalog.generated";
import type { Fact, Reading } from "./fact";
import type { CellText, Facts } from "./facts";
import { factsSaid } from "./factsSaid";
import { gradeStated } from "./gradeStated";
import type { MappedReadings } from "./mappedReadings";
import { mappedReadings } from "./mappedReadings";
import type { Memory } from "./memory";
import { emptyMemory } from "./memory";
import { organisationOf } from "./organisation";
import { ownTables } from "./ownTables";
import { questionsOf } from "./questions";
import type { TableReading } from "./recogniseTable";
import { recogniseTable } from "./recogniseTable";
import type { Said } from "./said";
import { saidBy } from "./said";
import type { Segment } from "./segments";
import { segmentsOf } from "./segments";
import { sheetView } from "./sheetView";
import type { SheetView } from "./sheetView";
import type { TableKind } from "./tableKind";
import type { UnitDoubt } from "./unitDoubts";
import { unitDoubts } from "./unitDoubts";
import { unreadTable } from "./unreadTable";
import { withoutCopies } from "./withoutCopies";
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
  readonly organisation: CellText | null;
  readonly year: WorkbookYear;
  readonly mapped: MappedReadings;
  readonly said: ReadonlyMap<TableReading, readonly Said[]>;
  readonly doubts: readonly UnitDoubt[];
  readonly doubted: ReadonlySet<Reading>;
  readonly others: readonly TableReading[];
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
  const read = views.flatMap((view) => tablesIn(view, memory));
  const all = read.flatMap(({ reading }) => reading ?? []);
  const unread = read.flatMap(({ reading, view, segment }) => (reading ? [] : (unreadTable(view, segment) ?? [])));
  const organisation = organisationOf(views);
  const { own, others } = ownTables(all, organisation);
  const tables = withoutCopies(own);
  const year = workbookYear(tables, options.year ?? memory.year, views);
  const said = new Map(tables.map((table) => [table, saidBy(table, year.year)] as const));
  const doubts = unitDoubts([...said.values()].flat());
  const mapped = mappedReadings(views, memory.mappings, (at) => unitAt(tables, at));
  const sources = { views, organisation, year, mapped, said, doubts, doubted: doubtedReadings(doubts, said), others, memory };
  const projects = tables.filter(({ kind }) => kind.subject === "project");
  const shared = tables.filter(({ kind }) => kind.subject === "either");
  const department = tables.filter(({ kind }) => kind.subject === "department");
  const alone = department.length === 0 && projects.length === 1;
  const ofProjects = projects.map((table) => factsOfSubject(alone ? [table, ...shared] : [table], sources, table));
  const [first] = ofProjects;
  const whole = { tables: inOrder(all, year), unread, projects: ofProjects };
  if (department.length === 0 && first) return { ...first, ...whole, texts: textsOf([...projects.slice(0, 1), ...shared]), questions: questionsFor(tables, first.facts, sources) };
  return { ...factsOfSubject([...department, ...shared], sources, null), ...whole };
}

function factsOfSubject(tables: readonly TableReading[], sources: Sources, project: TableReading | null): Facts {
  const facts = factsOf(tables, sources, project === null);
  return {
    organisation: sources.organisation,
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

function questionsFor(tables: readonly TableReading[], facts: readonly Fact[], { year, doubts, others, mapped }: Sources): Facts["questions"] {
  const ofThese = doubts.filter(({ table }) => tables.includes(table));
  return [...questionsOf({ tables, others, facts, year, doubts: ofThese }), ...mapped.lost];
}

/** What 文字材料 says of a topic stands for what a form says of it. */
function textsOf(tables: readonly TableReading[]): Facts["texts"] {
  const written = tables.filter(({ kind }) => kind.stage === "text").flatMap(({ texts }) => texts);
  const ofForms = tables.filter(({ kind }) => kind.stage !== "text").flatMap(({ texts, names }) => [...texts, ...departmentNamed(names)]);
  return [...written, ...ofForms.filter(({ topic }) => !written.some((entry) => entry.topic === topic))];
}

/** The heading under which the forms keep who supervises a project. */
const department = "主管部门";

function departmentNamed(names: TableReading["names"]): Facts["texts"] {
  const named = names.get("department");
  return named ? [{ topic: department, heading: department, paragraphs: [named] }] : [];
}

function inOrder(tables: readonly TableReading[], { year }: WorkbookYear): Facts["tables"] {
  return tables.map(({ table }) => ({ ...table, year: table.year ?? year }));
}

function tablesIn(view: SheetView, memory: Memory): readonly { readonly view: SheetView; readonly segment: Segment; readonly reading: TableReading | null }[] {
  const confirmed = (kind: TableKind): string | null =>
    memory.units.find((entry) => entry.sheet === view.grid.sheet && entry.kind === kind.id)?.unit ?? null;
  return segmentsOf(view, tableKinds).map((segment) => ({ view, segment, reading: recogniseTable(view, segment, tableKinds, confirmed) }));
}

function unitAt(tables: readonly TableReading[], { sheet, row, column }: CellRef): string | null {
  const covers = ({ top, bottom, left, right }: Area): boolean => row >= top && row <= bottom && column >= left && column <= right;
  return tables.find(({ table }) => table.sheet === sheet && covers(table.area))?.table.unit ?? null;
}

/** Everything that a doubted unit line speaks of; a unit in the cell itself is not its business. */
function doubtedReadings(doubts: readonly UnitDoubt[], said: Sources["said"]): ReadonlySet<Reading> {
  return new Set(
    doubts.flatMap(({ table, said: shown }) =>
      (said.get(table) ?? []).flatMap(({ reading, ownUnit }) =>
        !ownUnit && (shown.table !== table || reading.quantity?.unit === shown.reading.quantity?.unit) ? [reading] : [],
      ),
    ),
  );
}

function factsOf(tables: readonly TableReading[], { year, mapped, said, doubted }: Sources, withMapped: boolean): readonly Fact[] {
  const pointedAt = withMapped ? mapped.readings.map(({ id, year: of, reading }) => ({ id, reading: { ...reading, year: of ?? year.year } })) : [];
  return factsSaid([...pointedAt, ...tables.flatMap((table) => said.get(table) ?? [])], doubted);
}
