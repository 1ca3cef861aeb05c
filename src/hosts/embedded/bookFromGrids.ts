import type { Grid } from "../../grid/grid";
import { Book } from "./model/book";
import { defaultFormat, type CellFormat } from "./model/cellFormat";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A workbook with the cells of the given sheets: values, formulas with the results saved with them, number formats, merges, what is hidden. */
export function bookFromGrids(grids: readonly Grid[]): Book {
  const book = new Book();
  book.date1904 = grids.some(({ date1904 }) => date1904);
  const formats = new Map<string, CellFormat>();
  for (const grid of grids) {
    const sheet = book.addSheet(grid.sheet);
    for (const { row, cells } of grid.rows) {
      for (const { column, value, formula, format } of cells) {
        sheet.cells.set(row, column, { value, formula: formula === undefined ? null : `=${formula}`, format: formatOf(formats, format) });
      }
    }
    sheet.merges = grid.merges;
    for (const row of grid.hiddenRows) sheet.rows.change(row, row, { hidden: true });
    for (const column of grid.hiddenColumns) sheet.columns.change(column, column, { hidden: true });
  }
  // Only now, since a workbook must keep a visible sheet while it grows.
  for (const [index, sheet] of book.sheets.entries()) sheet.visibility = visibilities[grids[index]?.visibility ?? "visible"];
  book.dirty = false;
  return book;
}

function formatOf(known: Map<string, CellFormat>, numberFormat: string | undefined): CellFormat | null {
  if (numberFormat === undefined) return null;
  const format = known.get(numberFormat) ?? { ...defaultFormat, numberFormat };
  known.set(numberFormat, format);
  return format;
}
