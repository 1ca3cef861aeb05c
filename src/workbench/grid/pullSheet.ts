import { wholeSheet } from "../../hosts/embedded/model/areas";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import { pixels } from "./gridData";
import type { CellSource } from "./pullCell";
import { formatOf, readValue } from "./pullCell";

/** Takes a whole sheet from the grid into the book, after rows or columns have moved, or layout has changed. */
export function pullSheet(source: CellSource, sheet: Sheet): void {
  pullCells(source, sheet);
  pullLayout(source, sheet);
}

function pullCells(source: CellSource, sheet: Sheet): void {
  const usual = sheet.columns.at(-1).format;
  for (const [row, column] of [...sheet.cells.within(wholeSheet)]) sheet.cells.set(row, column, null);
  source.worksheet.getCellMatrix().forValue((row, column, raw) => {
    const typed = source.formulaAt(row, column);
    const formula = typed ? (typed.startsWith("=") ? typed : `=${typed}`) : null;
    sheet.cells.set(row, column, { value: readValue(raw), formula, format: formatOf(source, raw, usual ?? sheet.formatAt(row, column)) });
  });
}

function pullLayout({ worksheet }: CellSource, sheet: Sheet): void {
  const { mergeData, columnData, rowData, freeze, showGridlines } = worksheet.getConfig();
  const merges = mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }));
  if (JSON.stringify(merges) !== JSON.stringify(sheet.merges)) sheet.merges = merges;
  pullTracks(sheet.columns, columnData, (column) => (column.w === undefined ? null : column.w / pixels));
  pullTracks(sheet.rows, rowData, (row) => (row.h === undefined || row.ia === 1 ? null : row.h / pixels));
  sheet.freeze = freeze.xSplit > 0 || freeze.ySplit > 0 ? { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) } : null;
  sheet.showGridlines = showGridlines !== 0;
}

interface GridTrack {
  readonly hd?: number | undefined;
  readonly w?: number | undefined;
  readonly h?: number | undefined;
  readonly ia?: number | undefined;
}

/** Of tracks that moved away nothing may stay. */
function pullTracks(lineUp: Sheet["columns"], data: object, sizeOf: (track: GridTrack) => number | null): void {
  for (const [index, track] of [...lineUp.entries()]) if (track.size !== null || track.hidden) lineUp.change(index, index, { size: null, hidden: false });
  for (const [index, track] of Object.entries(data as Record<string, GridTrack | undefined>)) {
    if (!track) continue;
    const [size, hidden] = [sizeOf(track), track.hd === 1];
    const place = Number(index);
    if (size !== lineUp.at(place).size || hidden !== lineUp.at(place).hidden) lineUp.change(place, place, { size, hidden });
  }
}
