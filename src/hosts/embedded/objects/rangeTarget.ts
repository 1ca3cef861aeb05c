import type { Area } from "../../../grid/address";
import { areaName, columnIndex, columnName, maxColumns, maxRows, parseAreaName, sheetName } from "../../../grid/address";
import { isEntireColumn, isEntireRow, wholeSheet } from "../model/areas";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { RichError } from "../wire/richError";
import { invalidArgument } from "./arguments";

/** What a Range stands for. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `Sheet1!A1:C7`, `Sheet1!A:C`, `Sheet1!1:3`, as Excel gives an address back. */
export function rangeAddress({ sheet, area }: RangeTarget): string {
  return `${sheetName(sheet.name)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (isEntireColumn(area) && isEntireRow(area)) return `1:${maxRows}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaName(area);
}

/** A1:C7, $A$1, A:C, 1:3, with or without a sheet's name before it. Null when the text is no address. */
export function readAddress(book: Book, text: string, otherwise: Sheet): RangeTarget | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(text.trim());
  const local = match?.[3] ?? "";
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const sheet = name === undefined ? otherwise : book.findSheet(name);
  const area = readArea(local.replaceAll("$", ""));
  return sheet && area ? { sheet, area } : null;
}

function readArea(text: string): Area | null {
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) return ordered({ ...wholeSheet, left: columnIndex(columns[1] ?? ""), right: columnIndex(columns[2] ?? "") });
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(text);
  if (rows) return ordered({ ...wholeSheet, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 });
  return parseAreaName(text);
}

function ordered({ top, left, bottom, right }: Area): Area | null {
  const area = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
  return area.bottom < maxRows && area.right < maxColumns ? area : null;
}

/** An address or a name. @throws RichError InvalidArgument when it is neither. */
export function demandRange(book: Book, text: string, sheet: Sheet): RangeTarget {
  const found = readAddress(book, text, sheet) ?? namedRange(book, text, sheet);
  if (!found) throw invalidArgument(`"${text}" is no address`);
  return found;
}

export function namedRange(book: Book, text: string, sheet: Sheet): RangeTarget | null {
  const wanted = text.toLowerCase();
  const names = book.names.filter(({ name }) => name.toLowerCase() === wanted);
  const name = names.find(({ scope }) => scope === sheet) ?? names.find(({ scope }) => scope === null);
  if (name) return readAddress(book, name.formula.replace(/^=/, ""), sheet);
  const table = book.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
  return table ? { sheet: table.sheet, area: table.area } : null;
}

/** The same range moved and resized. @throws RichError InvalidArgument when it would leave the sheet. */
export function shifted({ sheet, area }: RangeTarget, change: Partial<Area>): RangeTarget {
  const moved = {
    top: area.top + (change.top ?? 0),
    left: area.left + (change.left ?? 0),
    bottom: area.bottom + (change.bottom ?? 0),
    right: area.right + (change.right ?? 0),
  };
  const inside = moved.top >= 0 && moved.left >= 0 && moved.bottom < maxRows && moved.right < maxColumns;
  if (!inside || moved.top > moved.bottom || moved.left > moved.right) throw invalidArgument("the range would leave the sheet");
  return { sheet, area: moved };
}

/** @throws RichError ItemNotFound when the range's sheet was deleted. */
export function demandSheet({ sheet }: RangeTarget): Sheet {
  if (!sheet.book.sheets.includes(sheet)) throw new RichError("ItemNotFound", "The requested resource doesn't exist.", 404);
  return sheet;
}

/** @throws RichError AccessDenied where the sheet is protected and one of the cells is locked. */
export function demandUnlocked({ sheet, area }: RangeTarget): void {
  if (!sheet.protection) return;
  const locked = area.bottom - area.top > 5_000 || someLocked(sheet, area);
  if (locked) throw new RichError("AccessDenied", "The sheet is protected; its locked cells cannot be changed.", 403);
}

function someLocked(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 5_000); column += 1) {
      if (sheet.formatAt(row, column).locked) return true;
    }
  }
  return false;
}
