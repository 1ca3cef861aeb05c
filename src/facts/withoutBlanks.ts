import type { Cell, Grid, GridRow } from "../grid/grid";
import { blanks } from "../quantity/halfWidth";

/** A longer text is not looked at: nobody fills a cell with so many blanks. */
const longest = 64;

/** The grid without texts that nobody can see: a cell of blanks, line breaks or zero-width marks is as empty as it looks. */
export function withoutBlanks(grid: Grid): Grid {
  if (!grid.rows.some(({ cells }) => cells.some(isBlank))) return grid;
  const rows = grid.rows.flatMap((row): readonly GridRow[] => {
    if (!row.cells.some(isBlank)) return [row];
    const cells = row.cells.filter((cell) => !isBlank(cell));
    return cells.length > 0 ? [{ ...row, cells }] : [];
  });
  return { ...grid, rows };
}

function isBlank({ value }: Cell): boolean {
  if (typeof value !== "string" || value.length > longest) return false;
  const first = value.charCodeAt(0);
  // Most texts begin with a Han character or a digit; only an empty text has no first character.
  return !(first >= 0x4e00 && first <= 0x9fff) && !(first > 0x20 && first < 0x7f) && value.replace(blanks, "") === "";
}
