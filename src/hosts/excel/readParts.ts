import { HostProblem } from "../port";
import { isPayloadError } from "./officeProblem";
import type { ScanOptions } from "./progress";
import { demandRunning } from "./progress";
import type { SheetArea } from "./usedArea";
import { cellsIn, halves, rangeOf } from "./usedArea";

/** What was read of one area: three values for each cell, and which of its rows are hidden. */
export interface AreaReading extends SheetArea {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Null where nobody asked: then all rows are alike. */
  readonly hiddenRows: readonly boolean[] | null;
}

interface Plan {
  readonly sheets: readonly Excel.Worksheet[];
  /** Sheets of which some rows are hidden and others not. */
  readonly mixedRows: ReadonlySet<number>;
  readonly options: ScanOptions;
  readonly total: number;
}

/** Excel on the web gives at most 5 MB in one answer; some of it goes to what wraps the values. */
const mostBytes = 4_500_000;
/** A number, the same again as its formula, and a format: what a cell of a table of figures takes. */
const usualBytesPerCell = 36;

/**
 * Reads the areas, as many in one answer as fit. How much fits is learned from the answers; an answer that is too large
 * is asked for again in halves.
 *
 * @throws HostProblem `too-large` when one single cell is refused, `cancelled`.
 */
export async function readParts(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  plan: Omit<Plan, "total">,
): Promise<readonly AreaReading[]> {
  const total = areas.reduce((sum, { area }) => sum + cellsIn(area), 0);
  return readRest(context, areas, { ...plan, total }, Math.floor(mostBytes / usualBytesPerCell), []);
}

async function readRest(
  context: Excel.RequestContext,
  rest: readonly SheetArea[],
  plan: Plan,
  mostCells: number,
  done: readonly AreaReading[],
): Promise<readonly AreaReading[]> {
  if (rest.length === 0) return done;
  demandRunning(plan.options);
  const [batch, later] = firstBatch(rest, mostCells);
  const readings = await readBatch(context, batch, plan);
  if (readings === null) return readRest(context, [...halved(batch), ...later], plan, Math.max(1, mostCells >> 1), done);
  const all = [...done, ...readings];
  plan.options.onProgress?.(all.reduce((sum, { area }) => sum + cellsIn(area), 0), plan.total);
  return readRest(context, later, plan, Math.max(1, cellsThatFit(readings, mostCells)), all);
}

/** Areas up to the limit, and what is left; an area that is too tall is cut between rows, a row is never cut. */
function firstBatch(areas: readonly SheetArea[], mostCells: number): readonly [readonly SheetArea[], readonly SheetArea[]] {
  const batch: SheetArea[] = [];
  let room = mostCells;
  for (const [index, { sheet, area }] of areas.entries()) {
    const width = area.right - area.left + 1;
    const rows = Math.max(batch.length === 0 ? 1 : 0, Math.floor(room / width));
    if (rows === 0) return [batch, areas.slice(index)];
    if (area.top + rows <= area.bottom) {
      batch.push({ sheet, area: { ...area, bottom: area.top + rows - 1 } });
      return [batch, [{ sheet, area: { ...area, top: area.top + rows } }, ...areas.slice(index + 1)]];
    }
    batch.push({ sheet, area });
    room -= cellsIn(area);
  }
  return [batch, []];
}

/** Null when the answer would have been too large. */
async function readBatch(context: Excel.RequestContext, batch: readonly SheetArea[], { sheets, mixedRows }: Plan): Promise<readonly AreaReading[] | null> {
  const asked = batch.flatMap(({ sheet, area }) => {
    const worksheet = sheets[sheet];
    if (!worksheet) return [];
    const range = rangeOf(worksheet, area).load("values,formulas,numberFormat");
    return [{ sheet, area, range, rows: mixedRows.has(sheet) ? range.getRowProperties({ rowHidden: true }) : null }];
  });
  try {
    await context.sync();
  } catch (error) {
    if (isPayloadError(error)) return null;
    throw error;
  }
  const readings = asked.map(({ sheet, area, range, rows }) => ({
    sheet,
    area,
    values: range.values as readonly (readonly unknown[])[],
    formulas: range.formulas as readonly (readonly unknown[])[],
    formats: range.numberFormat as readonly (readonly unknown[])[],
    hiddenRows: rows?.value.map(({ rowHidden }) => rowHidden === true) ?? null,
  }));
  // Excel answers null for a range that it finds too large to give.
  return readings.some(({ values, formulas, formats }) => values === null || formulas === null || formats === null) ? null : readings;
}

function halved(batch: readonly SheetArea[]): readonly SheetArea[] {
  const [only] = batch;
  if (batch.length > 1 || !only) return batch;
  const parts = halves(only.area);
  if (parts.length === 1) {
    throw new HostProblem("too-large", "有单元格的内容超过了 Excel 一次能传送的上限。请缩短特别长的文字，或在桌面版 Excel 中打开后再试一次。");
  }
  return parts.map((area) => ({ sheet: only.sheet, area }));
}

/** The next limit, by what the cells of this answer took; never more than doubled, since the next sheet may hold texts. */
function cellsThatFit(readings: readonly AreaReading[], mostCells: number): number {
  const cells = readings.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const bytes = readings.reduce((sum, reading) => sum + bytesOf(reading), 0);
  return Math.min(mostCells * 2, Math.floor((mostBytes / Math.max(1, bytes)) * cells));
}

function bytesOf({ values, formulas, formats }: AreaReading): number {
  let bytes = 0;
  for (const table of [values, formulas, formats]) for (const row of table) for (const value of row) bytes += sizeOf(value);
  return bytes;
}

/** About what a value takes as JSON in UTF-8: quotes, comma, and three bytes for a Chinese character. */
function sizeOf(value: unknown): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = 3;
  for (let at = 0; at < value.length; at += 1) bytes += value.charCodeAt(at) > 0x7f ? 3 : 1;
  return bytes;
}
