import type { Area } from "../../grid/address";
import type { Cell } from "../../grid/grid";
import { isCellError } from "../../grid/grid";
import type { PlainCell, PlainSheet } from "../../report/plainSheet";
import type { ForeignSheet } from "./foreignBook";

/** Excel allows no more. */
const widest = 255;

/** A foreign sheet as a new workbook can hold it: values, formulas with their results, number formats, merges, what is hidden. */
export function plainSheetOf({ grid, columnWidths }: ForeignSheet): PlainSheet {
  return {
    name: grid.sheet,
    cells: grid.rows.flatMap(({ row, cells }) => cells.map((cell) => plainCell(row, cell))),
    merges: apart(grid.merges),
    columnWidths: columnWidths.map((width) => Math.min(widest, Math.max(0, width))),
    hiddenColumns: [...grid.hiddenColumns],
    hiddenRows: [...grid.hiddenRows],
    visibility: grid.visibility,
  };
}

/** Careless programs merge a cell twice; Excel repairs a file that does. */
function apart(merges: readonly Area[]): readonly Area[] {
  const kept: Area[] = [];
  for (const merge of [...merges].sort((a, b) => a.top - b.top)) {
    const clash = kept.some(({ bottom, left, right }) => bottom >= merge.top && left <= merge.right && right >= merge.left);
    if (!clash) kept.push(merge);
  }
  return kept;
}

function plainCell(row: number, { column, value, formula, format }: Cell): PlainCell {
  const place = { row, column, ...(format === undefined ? {} : { look: { numberFormat: format } }), ...(formula === undefined ? {} : { formula }) };
  if (typeof value === "number") return { ...place, number: String(value) };
  if (typeof value === "boolean" || isCellError(value)) return { ...place, special: value };
  return value === null ? place : { ...place, text: value };
}
