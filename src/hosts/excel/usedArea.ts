import type { Area } from "../../grid/address";

/** A part of a sheet that is to be read: which sheet, counting from 0, and where. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

/** What must be loaded of a range before `areaOf` can say where it is. */
export const areaProperties = "rowIndex,columnIndex,rowCount,columnCount";

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Two parts, cut across the longer side; one where there is only one cell. */
export function halves(area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  if (bottom - top >= right - left && bottom > top) {
    const middle = (top + bottom) >> 1;
    return [{ ...area, bottom: middle }, { ...area, top: middle + 1 }];
  }
  if (right === left) return [area];
  const middle = (left + right) >> 1;
  return [{ ...area, right: middle }, { ...area, left: middle + 1 }];
}
