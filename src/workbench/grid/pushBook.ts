import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import { boundingArea } from "../../hosts/embedded/model/areas";
import { rangeOf, roomFor, sheetData } from "./gridData";
import type { GridState } from "./gridState";
import { pushSheet } from "./pushSheet";
import { univerStyle } from "./univerStyle";

type SendTo = (id: string, mutation: string, parameters: object) => void;

/** Shows in the grid what the add-in has changed in the book. Says whether there was anything. */
export function pushBook(state: GridState): boolean {
  let sent = false;
  const send: SendTo = (id, mutation, parameters) => {
    sent = true;
    state.app.commands.syncExecuteCommand(mutation, { unitId: state.id, subUnitId: id, ...parameters });
  };
  state.pushing = true;
  try {
    pushSheets(state, send);
    for (const [sheet, seen] of state.seen) pushSheet(seen, (mutation, parameters) => send(state.pairs.idOf(sheet) ?? "", mutation, parameters));
    pushPlace(state);
  } finally {
    state.pushing = false;
  }
  if (sent) settle(state);
  return sent;
}

/** The grid comes forward by itself, a moment later, with a sheet that it gets or that is shown: that is nobody's wish. */
function settle(state: GridState): void {
  if (state.settling) return;
  state.settling = true;
  setTimeout(() => {
    state.settling = false;
    if (state.disposed) return;
    state.pushing = true;
    pushPlace(state);
    state.pushing = false;
  }, 0);
}

function pushSheets(state: GridState, send: SendTo): void {
  const { book, pairs, workbook } = state;
  for (const sheet of pairs.all.filter((known) => !book.sheets.includes(known))) {
    send(pairs.idOf(sheet) ?? "", "sheet.mutation.remove-sheet", { subUnitName: sheet.name });
    state.drop(sheet);
  }
  const room = roomFor(book);
  book.sheets.forEach((sheet, index) => {
    if (pairs.idOf(sheet) === undefined) {
      // Its cells come after it, so that its formulas are calculated as others are that somebody enters.
      send("", "sheet.mutation.insert-sheet", { index, sheet: mergeWorksheetSnapshotWithDefault({ ...sheetData(sheet, room, univerStyle), cellData: {} }) });
      state.take(sheet, sheet.id, true);
    }
    const id = pairs.idOf(sheet) ?? "";
    const fromOrder = workbook.getConfig().sheetOrder.indexOf(id);
    if (fromOrder !== index) send(id, "sheet.mutation.set-worksheet-order", { fromOrder, toOrder: index });
  });
}

/** Opens the sheet that is active in the book, and chooses there what is chosen. */
function pushPlace(state: GridState): void {
  const { app, book, pairs, workbook } = state;
  const sheet = book.activeSheet;
  const id = pairs.idOf(sheet) ?? "";
  if (id !== workbook.getActiveSheet()?.getSheetId() && sheet.visibility === "Visible") {
    app.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", { unitId: state.id, subUnitId: id });
    state.shownSelection = null;
  }
  if (sheet.selection === state.shownSelection) return;
  const first = state.shownSelection === null;
  state.shownSelection = sheet.selection;
  const merge = sheet.mergeAt(sheet.selection.top, sheet.selection.left);
  const range = rangeOf(merge ? boundingArea(sheet.selection, merge) : sheet.selection);
  app.commands.syncExecuteCommand("sheet.command.select-range", { unitId: state.id, subUnit: id, range });
  // When a sheet is just being opened there is nothing to scroll yet; its beginning is what is wanted then.
  const away = range.startRow > 0 || range.startColumn > 0;
  if (!first) app.api.getWorkbook(state.id)?.getSheetBySheetId(id)?.scrollToCell(range.startRow, range.startColumn);
  else if (away) setTimeout(() => app.api.getWorkbook(state.id)?.getSheetBySheetId(id)?.scrollToCell(range.startRow, range.startColumn), 100);
}
