import type { CellText, IndicatorRow, RecognisedTable, ScoringRow, TextEntry } from "./facts";
import type { HeaderBand } from "./headerBand";
import { findHeaderBand, headerPatterns } from "./headerBand";
import type { MatrixHit } from "./readMatrix";
import { readMatrix } from "./readMatrix";
import { readIndicators } from "./readIndicators";
import { readNames } from "./readNames";
import { readScoring } from "./readScoring";
import { readTexts } from "./readTexts";
import type { Segment } from "./segments";
import type { SheetView } from "./sheetView";
import type { BlockKind, TableKind } from "./tableKind";
import { tableUnit } from "./tableUnit";
import { tableYear } from "./tableYear";

/** A segment read as one kind of table, with all that it says. */
export interface TableReading {
  readonly kind: TableKind;
  readonly table: RecognisedTable;
  readonly view: SheetView;
  readonly hits: readonly MatrixHit[];
  readonly scoring: readonly ScoringRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly texts: readonly TextEntry[];
  /** project → the project's name */
  readonly names: ReadonlyMap<string, CellText>;
}

interface FoundBlock {
  readonly block: BlockKind;
  readonly band: HeaderBand | null;
}

/** Headers stand near the top of their table or of its sections; no table is headed after so many rows. */
const headerSearch = 400;

/** The best kind for a segment: those whose title it bears, else those that headers alone identify. */
export function recogniseTable(
  view: SheetView,
  segment: Segment,
  kinds: readonly TableKind[],
  confirmedUnit: (kind: TableKind) => string | null,
): TableReading | null {
  const rows = view.rows.filter((row) => row >= segment.top && row <= segment.bottom);
  const titled = readAs(view, segment, rows, segment.kinds, confirmedUnit);
  if (titled) return titled;
  const untitled = kinds.filter((kind) => !kind.needsTitle && !segment.kinds.includes(kind));
  return readAs(view, segment, rows, untitled, confirmedUnit);
}

function readAs(
  view: SheetView,
  segment: Segment,
  rows: readonly number[],
  kinds: readonly TableKind[],
  confirmedUnit: (kind: TableKind) => string | null,
): TableReading | null {
  const readings = kinds.flatMap((kind) => readKind(view, segment, rows, kind, confirmedUnit(kind)) ?? []);
  return readings.reduce<TableReading | null>(
    (best, reading) => (best === null || reading.table.confidence > best.table.confidence ? reading : best),
    null,
  );
}

function readKind(
  view: SheetView,
  segment: Segment,
  rows: readonly number[],
  kind: TableKind,
  confirmed: string | null,
): TableReading | null {
  const found = kind.blocks.flatMap((block): readonly FoundBlock[] => {
    if (block.shape === "pairs") return [{ block, band: null }];
    const band = findHeaderBand(view, rows.slice(0, headerSearch), headerPatterns(block.columns), block.needs, segment);
    return band ? [{ block, band }] : [];
  });
  const bands = found.flatMap(({ band }) => band ?? []);
  if (bands.length === 0 && kind.blocks.some((block) => block.shape !== "pairs")) return null;
  const unit = confirmed ?? tableUnit(view, segment, bands);
  const read = found.map((entry) => readBlock(view, segment, rows, entry, bands, unit));
  const all: BlockReading = {
    hits: read.flatMap((part) => part.hits),
    scoring: read.flatMap((part) => part.scoring),
    indicators: read.flatMap((part) => part.indicators),
    texts: read.flatMap((part) => part.texts),
    names: new Map(read.flatMap((part) => [...part.names])),
  };
  if (all.hits.length + all.scoring.length + all.indicators.length + all.texts.length === 0) return null;
  return { kind, table: describe(view, segment, rows, kind, found, bands, all.hits, unit), view, ...all };
}

type BlockReading = Pick<TableReading, "hits" | "scoring" | "indicators" | "texts" | "names">;

/** A block's body ends where the next block's header begins. */
function readBlock(
  view: SheetView,
  segment: Segment,
  rows: readonly number[],
  { block, band }: FoundBlock,
  bands: readonly HeaderBand[],
  unit: string | null,
): BlockReading {
  const next = Math.min(...bands.map(({ top }) => (band && top > band.bottom ? top : Infinity)));
  const body = rows.filter((row) => row < next);
  const none: BlockReading = { hits: [], scoring: [], indicators: [], texts: [], names: new Map() };
  if (block.shape === "pairs") {
    if (block.reads === "names") return { ...none, names: readNames(view, block.names, body) };
    return { ...none, texts: readTexts(view, block.topics, body.filter((row) => row !== segment.title?.row)) };
  }
  if (!band) return none;
  if (block.shape === "matrix") return { ...none, hits: readMatrix(view, block, band, body, unit) };
  if (block.reads === "indicators") return { ...none, indicators: readIndicators(view, band, body) };
  return { ...none, scoring: readScoring(view, band, body) };
}

function describe(
  view: SheetView,
  segment: Segment,
  rows: readonly number[],
  kind: TableKind,
  found: readonly FoundBlock[],
  bands: readonly HeaderBand[],
  hits: readonly MatrixHit[],
  unit: string | null,
): RecognisedTable {
  const filled = rows.flatMap((row) => view.row(row)).filter((cell) => cell.column >= segment.left && cell.column <= segment.right);
  const columns = filled.map((cell) => cell.column);
  const titled = segment.kinds.includes(kind);
  const headers = bands.flatMap((band) => [...band.columns.values()].flatMap((list) => list.map((column) => column.path.join("/"))));
  return {
    kind: kind.id,
    label: kind.label,
    sheet: view.grid.sheet,
    area: {
      top: segment.top,
      left: columns.reduce((least, column) => Math.min(least, column), segment.right),
      bottom: segment.bottom,
      right: columns.reduce((most, column) => Math.max(most, column), segment.left),
    },
    unit: hits.some((hit) => hit.reading.quantity) ? unit : null,
    year: tableYear(view, segment, bands),
    confidence: confidence(titled, kind, found, hits),
    evidence: [
      ...(titled && segment.title ? [`标题“${segment.title.text.trim()}”`] : []),
      ...(headers.length > 0 ? [`表头“${[...new Set(headers)].slice(0, 8).join("、")}”`] : []),
      ...(hits.length > 0 ? [`行“${[...new Set(hits.map((hit) => hit.label).filter(Boolean))].slice(0, 6).join("、")}”`] : []),
    ],
  };
}

/** Title, blocks found and rules that hit, each in its share: 0.4, 0.3, 0.3. */
function confidence(titled: boolean, kind: TableKind, found: readonly FoundBlock[], hits: readonly MatrixHit[]): number {
  const rules = kind.blocks.flatMap((block) => (block.shape === "matrix" ? block.facts : []));
  const hit = new Set(hits.map((entry) => entry.fact));
  const wanted = new Set(rules.map((rule) => rule.fact));
  const rows = wanted.size === 0 ? 1 : hit.size / wanted.size;
  const share = (titled ? 0.4 : 0) + 0.3 * (found.length / kind.blocks.length) + 0.3 * rows;
  return Math.round(share * 100) / 100;
}
