import type { CellText, IndicatorRow, RecognisedTable, ScoringRow, TextEntry } from "./facts";
import { linesAbove } from "./linesAbove";
import type { MatrixHit } from "./readMatrix";
import { readKind } from "./readKind";
import type { Segment } from "./segments";
import { segmentView } from "./segmentView";
import type { SheetView } from "./sheetView";
import type { TableKind } from "./tableKind";

/** A segment read as one kind of table, with all that it says. */
export interface TableReading {
  readonly kind: TableKind;
  readonly table: RecognisedTable;
  readonly view: SheetView;
  /** The money units that it declares; of several, none was taken. */
  readonly units: readonly string[];
  /** A person said its unit. */
  readonly unitConfirmed: boolean;
  /** Whose table it says to be, between its title and its headers. */
  readonly organisation: CellText | null;
  readonly hits: readonly MatrixHit[];
  readonly scoring: readonly ScoringRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly texts: readonly TextEntry[];
  /** project → the project's name */
  readonly names: ReadonlyMap<string, CellText>;
}

/** A segment by itself: what stands in it, and the lines over its title. */
export interface TableSource {
  readonly segment: Segment;
  readonly view: SheetView;
  readonly above: readonly string[];
  /** Whether nothing stands below it on the sheet. */
  readonly endsSheet: boolean;
}

/** The best kind for a segment: those whose title it bears, else those that headers alone identify. */
export function recogniseTable(
  sheet: SheetView,
  segment: Segment,
  kinds: readonly TableKind[],
  confirmedUnit: (kind: TableKind) => string | null,
): TableReading | null {
  const source: TableSource = {
    segment,
    view: segmentView(sheet, segment),
    above: linesAbove(sheet, segment),
    endsSheet: segment.bottom >= (sheet.rows.at(-1) ?? 0),
  };
  const titled = readAs(source, segment.kinds, confirmedUnit);
  if (titled && !isFormWithoutRows(titled)) return titled;
  const untitled = readAs(source, kinds.filter((kind) => !kind.needsTitle && !segment.kinds.includes(kind)), confirmedUnit);
  return untitled && (!titled || untitled.scoring.length > 0) ? untitled : titled;
}

/** A county may head its scoring sheet 项目支出绩效自评表: it then has standards where the form has targets, and the form finds no row in it. */
function isFormWithoutRows({ kind, scoring, indicators, texts, names }: TableReading): boolean {
  return kind.stage === "form" && scoring.length === 0 && indicators.length === 0 && texts.length === 0 && names.size === 0;
}

function readAs(source: TableSource, kinds: readonly TableKind[], confirmedUnit: (kind: TableKind) => string | null): TableReading | null {
  const readings = kinds.flatMap((kind) => readKind(source, kind, confirmedUnit(kind)) ?? []);
  return readings.reduce<TableReading | null>((best, reading) => (best === null || isBetter(reading, best) ? reading : best), null);
}

/** 三公经费支出情况表 may be of the budget or of both 预算数 and 决算数: of two kinds of figures, the one that takes more of them. */
function isBetter(one: TableReading, other: TableReading): boolean {
  const [taken, others] = [one.hits.length, other.hits.length];
  return taken > 0 && others > 0 && taken !== others ? taken > others : one.table.confidence > other.table.confidence;
}
