import type { ICellData } from "@univerjs/core";
import type { Sheet } from "../../hosts/embedded/model/sheet";
import { columnWidth, rowHeight } from "../../hosts/embedded/objects/trackSizes";
import { univerCell } from "../../hosts/embedded/univer/univerCell";
import { freezeOf, pixels, rangeOf } from "./gridData";
import type { SeenSheet } from "./seenSheet";
import { univerStyle } from "./univerStyle";

/** Carries out one change of the grid, given by its name in Univer. */
export type Send = (mutation: string, parameters: object) => void;

/** Sends to the grid what has changed on a sheet since it was last sent. */
export function pushSheet(seen: SeenSheet, send: Send): void {
  pushLayout(seen, send);
  const touched = seen.takeTouched();
  if (touched.length === 0) return;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [row, column] of touched) (cellValue[row] ??= {})[column] = cellOf(seen.sheet, row, column);
  send("sheet.mutation.set-range-values", { cellValue });
}

/** Every part of a cell, so that nothing of what stood there stays. */
function cellOf(sheet: Sheet, row: number, column: number): ICellData {
  const cell = sheet.cell(row, column);
  return { v: null, f: null, si: null, p: null, ...univerCell(cell), s: cell.format ? univerStyle(cell.format) : null };
}

function pushLayout(seen: SeenSheet, send: Send): void {
  const { sheet } = seen;
  const { before, now } = seen.takeChanges();
  if (before.name !== now.name) send("sheet.mutation.set-worksheet-name", { name: now.name });
  if (before.visibility !== now.visibility) send("sheet.mutation.set-worksheet-hidden", { hidden: now.visibility === "Visible" ? 0 : 1 });
  if (before.tabColor !== now.tabColor) send("sheet.mutation.set-tab-color", { color: now.tabColor });
  if (before.showGridlines !== now.showGridlines) send("sheet.mutation.toggle-gridlines", { showGridlines: now.showGridlines ? 1 : 0 });
  if (before.merges !== now.merges) {
    if (before.merges.length > 0) send("sheet.mutation.remove-worksheet-merge", { ranges: before.merges.map(rangeOf) });
    if (now.merges.length > 0) send("sheet.mutation.add-worksheet-merge", { ranges: now.merges.map(rangeOf) });
  }
  if (before.columns !== now.columns) pushColumns(sheet, send);
  if (before.rows !== now.rows) pushRows(sheet, send);
  if (before.freeze !== now.freeze) send("sheet.mutation.set-frozen", freezeOf(sheet));
}

function pushColumns(sheet: Sheet, send: Send): void {
  const all = [...sheet.columns.entries()];
  const range = (column: number): object => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column });
  const shown = all.filter(([, { hidden }]) => !hidden).map(([column]) => column);
  const hidden = all.filter((entry) => entry[1].hidden).map(([column]) => column);
  if (shown.length > 0) {
    send("sheet.mutation.set-col-visible", { ranges: shown.map(range) });
    send("sheet.mutation.set-worksheet-col-width", { ranges: shown.map(range), colWidth: Object.fromEntries(shown.map((column) => [column, columnWidth(sheet, column) * pixels])) });
  }
  if (hidden.length > 0) send("sheet.mutation.set-col-hidden", { ranges: hidden.map(range) });
}

function pushRows(sheet: Sheet, send: Send): void {
  const all = [...sheet.rows.entries()];
  const range = (row: number): object => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
  const rowsWhere = (passes: (track: (typeof all)[number][1]) => boolean): readonly number[] => all.filter(([, track]) => passes(track)).map(([row]) => row);
  const [shown, hidden] = [rowsWhere((track) => !track.hidden), rowsWhere((track) => track.hidden)];
  const sized = rowsWhere((track) => !track.hidden && track.size !== null);
  if (shown.length > 0) send("sheet.mutation.set-row-visible", { ranges: shown.map(range) });
  if (sized.length > 0) {
    send("sheet.mutation.set-worksheet-row-height", { ranges: sized.map(range), rowHeight: Object.fromEntries(sized.map((row) => [row, rowHeight(sheet, row) * pixels])) });
    send("sheet.mutation.set-worksheet-row-is-auto-height", { ranges: sized.map(range), autoHeightInfo: 0 });
  }
  if (hidden.length > 0) send("sheet.mutation.set-row-hidden", { ranges: hidden.map(range) });
}
