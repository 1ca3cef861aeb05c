import type { CellRef } from "../../grid/address";
import type { WorkbookChange, WorkbookReading } from "../../hosts/port";

/** Where a person sees what was just written: the beginning of its first sheet; null where that is out of sight. */
export function writtenSheet({ grids, memory }: WorkbookReading, { sheets: [first] }: WorkbookChange): CellRef | null {
  const name = memory.sheets.find(({ role }) => role === first?.role)?.name;
  const grid = grids.find(({ sheet }) => sheet === name);
  // The first column is hidden: it holds the mark by which the sheet is known again.
  return grid?.visibility === "visible" ? { sheet: grid.sheet, row: 0, column: 1 } : null;
}
