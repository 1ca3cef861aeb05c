import instruments from "./instruments.json";

type Instruments = typeof instruments;

export type InstrumentId = keyof Instruments;

/** A clause of an instrument that may be cited: `mof-2020-10:annex-1`. A misspelt one does not compile. */
export type CitationId = { [I in InstrumentId]: `${I}:${keyof Instruments[I]["clauses"] & string}` }[InstrumentId];

export interface Citation {
  readonly id: CitationId;
  /** 文号, empty where the instrument has none. */
  readonly number: string;
  /** Title of the instrument. */
  readonly title: string;
  /** The clause, in words: 附件1 项目支出绩效自评表. */
  readonly clause: string;
  /** Whether somebody has read the clause itself. What nobody read is marked so wherever it is printed. */
  readonly verified: boolean;
}

interface InstrumentEntry {
  readonly number: string;
  readonly title: string;
  readonly clauses: Readonly<Record<string, { readonly title: string; readonly verified: boolean }>>;
}

const entries: Readonly<Record<string, InstrumentEntry>> = instruments;

export function isCitationId(id: string): id is CitationId {
  return clauseOf(id) !== null;
}

/** The clause an id names. Ids come from rubric files too, so that one nobody wrote is our own mistake and throws. */
export function citation(id: CitationId): Citation {
  const found = clauseOf(id);
  if (!found) throw new Error(`law/instruments.json has no clause ${id}`);
  return { id, ...found };
}

function clauseOf(id: string): Omit<Citation, "id"> | null {
  const [instrument = "", clause = "", ...more] = id.split(":");
  const entry = Object.hasOwn(entries, instrument) ? entries[instrument] : undefined;
  const found = entry && Object.hasOwn(entry.clauses, clause) ? entry.clauses[clause] : undefined;
  if (!entry || !found || more.length > 0) return null;
  return { number: entry.number, title: entry.title, clause: found.title, verified: found.verified };
}

/** Every clause that may be cited, in the order of the file. */
export function allCitationIds(): readonly CitationId[] {
  return Object.entries(entries).flatMap(([instrument, entry]) =>
    Object.keys(entry.clauses).map((clause) => `${instrument}:${clause}` as CitationId),
  );
}
