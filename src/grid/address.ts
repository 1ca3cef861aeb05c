/** One cell of a workbook. Rows and columns count from 0; `C7` is row 6, column 2. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, AA → 26; lower case is read too. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The address inside its sheet: C7. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function areaName({ top, left, bottom, right }: Area): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** C7 or $C$7 → { row: 6, column: 2 }; null when the text is no cell of a worksheet. */
export function parseCellName(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (!match) return null;
  const row = Number(match[2]) - 1;
  const column = columnIndex(match[1] ?? "");
  return row < maxRows && column < maxColumns ? { row, column } : null;
}

/** A1:C7 or A1. */
export function parseAreaName(text: string): Area | null {
  const [from = "", to = from, ...more] = text.split(":");
  const first = parseCellName(from);
  const last = parseCellName(to);
  if (!first || !last || more.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/**
 * A sheet's name as Excel writes it in a formula: bare where Excel allows it, else in single quotes with quotes doubled.
 * Names that could be read as an address (A1, R1C1) are quoted too.
 */
export function sheetName(sheet: string): string {
  const bare = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(sheet);
  const looksLikeAddress = /^[A-Za-z]{1,3}[0-9]+$/.test(sheet) || /^[Rr][0-9]*([Cc][0-9]*)?$|^[Cc][0-9]*$/.test(sheet);
  return bare && !looksLikeAddress ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** 决算!C7, '2024年 数据'!C7. */
export function formatCellRef({ sheet, row, column }: CellRef): string {
  return `${sheetName(sheet)}!${cellName(row, column)}`;
}

export function formatAreaRef(sheet: string, area: Area): string {
  return `${sheetName(sheet)}!${areaName(area)}`;
}
