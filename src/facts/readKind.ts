import { describeTable } from "./describeTable";
import { tableOrganisation } from "./organisation";
import type { HeaderBand } from "./headerBand";
import { findHeaderBand } from "./headerBand";
import { headerPatterns } from "./headerPattern";
import { readGoals } from "./readGoals";
import { readIndicators } from "./readIndicators";
import type { TableUnit } from "./readMatrix";
import { readMatrix } from "./readMatrix";
import { readNames } from "./readNames";
import { readScoring } from "./readScoring";
import { readTexts } from "./readTexts";
import type { TableReading, TableSource } from "./recogniseTable";
import type { SheetView } from "./sheetView";
import type { BlockKind, TableKind } from "./tableKind";
import { tableUnits } from "./tableUnit";

/** A block of a kind with the header that was found for it; a block of labels and contents has none. */
export interface FoundBlock {
  readonly block: BlockKind;
  readonly band: HeaderBand | null;
}

type BlockReading = Pick<TableReading, "hits" | "scoring" | "indicators" | "texts" | "names">;

/** Headers stand near the top of their table or of its sections; no table is headed after so many rows. */
const headerSearch = 400;

/**
 * A segment read as a kind: each of its blocks under the header that names its columns. Null where no header is found, or
 * nothing under it.
 * @param confirmed the money unit that a person confirmed for this table
 */
export function readKind(source: TableSource, kind: TableKind, confirmed: string | null): TableReading | null {
  const { view, above, endsSheet } = source;
  const found = foundBlocks(view, kind);
  const bands = found.flatMap(({ band }) => band ?? []);
  if (bands.length === 0 && kind.blocks.some((block) => block.shape !== "pairs")) return null;
  const units = confirmed === null ? tableUnits(view, bands, above, endsSheet) : [confirmed];
  const unit = units.length === 1 ? (units[0] ?? null) : null;
  const tableUnit = { unit, confirmed: confirmed !== null };
  const read = found.map((entry) => readBlock(source, entry, bands, tableUnit));
  const all: BlockReading = {
    hits: read.flatMap((part) => part.hits),
    scoring: read.flatMap((part) => part.scoring),
    indicators: read.flatMap((part) => part.indicators),
    texts: read.flatMap((part) => part.texts),
    names: new Map(read.flatMap((part) => [...part.names])),
  };
  if (all.hits.length + all.scoring.length + all.indicators.length + all.texts.length === 0) return null;
  return { kind, table: describeTable(source, kind, found, all.hits, unit), view, units, unitConfirmed: confirmed !== null, organisation: tableOrganisation(view, bands), ...all };
}

/** The blocks that a table has, in the order of its kind. */
function foundBlocks(view: SheetView, kind: TableKind): readonly FoundBlock[] {
  const searched = view.rows.slice(0, headerSearch);
  const found: FoundBlock[] = [];
  for (const block of kind.blocks) {
    if (block.shape === "pairs") {
      found.push({ block, band: null });
      continue;
    }
    if (block.shape === "matrix" && block.otherwise && found.at(-1)?.band) continue;
    const band = findHeaderBand(view, searched, headerPatterns(block.columns), block.needs);
    if (band) found.push({ block, band });
  }
  return found;
}

/** A block's body ends where the next block's header begins. */
function readBlock({ segment, view }: TableSource, { block, band }: FoundBlock, bands: readonly HeaderBand[], unit: TableUnit): BlockReading {
  const next = Math.min(...bands.map(({ top }) => (band && top > band.bottom ? top : Infinity)));
  const body = view.rows.filter((row) => row < next);
  const none: BlockReading = { hits: [], scoring: [], indicators: [], texts: [], names: new Map() };
  if (block.shape === "pairs") {
    if (block.reads === "names") return { ...none, names: readNames(view, block.names, body) };
    if (block.reads === "goals") return { ...none, texts: readGoals(view, block.topics, body) };
    return { ...none, texts: readTexts(view, block.topics, body.filter((row) => row !== segment.title?.row)) };
  }
  if (!band) return none;
  if (block.shape === "matrix") return { ...none, hits: readMatrix(view, block, band, body, unit) };
  if (block.reads === "indicators") return { ...none, indicators: readIndicators(view, band, body) };
  return { ...none, scoring: readScoring(view, band, body) };
}
