import type { Sheet } from "../model/sheet";

/** Points that one character of the default font takes, and the margins of a cell. */
const pointsPerCharacter = 5.25;
const cellMargin = 3.75;

/** In points; 0 where the column is hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  const { hidden, size } = sheet.columns.at(column);
  return hidden ? 0 : (size ?? sheet.standardWidth * pointsPerCharacter + cellMargin);
}

export function rowHeight(sheet: Sheet, row: number): number {
  const { hidden, size } = sheet.rows.at(row);
  return hidden ? 0 : (size ?? sheet.standardHeight);
}

/** The left edge of a column, in points from the sheet's. Walks only the columns that differ. */
export function columnLeft(sheet: Sheet, column: number): number {
  let left = column * columnWidth(sheet, -1);
  for (const [index] of sheet.columns.entries()) if (index < column) left += columnWidth(sheet, index) - columnWidth(sheet, -1);
  return left;
}

export function rowTop(sheet: Sheet, row: number): number {
  let top = row * rowHeight(sheet, -1);
  for (const [index] of sheet.rows.entries()) if (index < row) top += rowHeight(sheet, index) - rowHeight(sheet, -1);
  return top;
}
