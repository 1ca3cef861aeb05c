import type { CellRef } from "../../../grid/address";
import type { PlainCell, PlainSheet } from "../../../report/plainSheet";
import { wholeSheet } from "../model/areas";
import type { Sheet } from "../model/sheet";
import { readAddress } from "../objects/rangeTarget";
import { hintsOf } from "./hintsOf";
import { lookOf } from "./lookOf";
import { plainCellOf } from "./plainCellOf";

/** Points of a character, and what a cell's margins take. */
const pointsPerCharacter = 5.25;
const cellMargin = 3.75;

/** A sheet of the book as a file can be given it whole: one that an add-in wrote, or that a person added. */
export function plainSheetOf(sheet: Sheet): PlainSheet {
  const cells = [...sheet.cells.within(wholeSheet)].map(([row, column, cell]): PlainCell => ({
    ...plainCellOf(cell, row, column),
    ...(cell.format ? { look: lookOf(cell.format) } : {}),
    ...linkOf(sheet, row, column),
    ...hintsOf(sheet.validations.over({ top: row, left: column, bottom: row, right: column })),
  }));
  const { page } = sheet;
  const { titleRows } = page;
  return {
    name: sheet.name,
    cells,
    merges: sheet.merges,
    columnWidths: widthsOf(sheet),
    hiddenColumns: tracksWhere(sheet.columns),
    hiddenRows: tracksWhere(sheet.rows),
    rowHeights: Object.fromEntries([...sheet.rows.entries()].flatMap(([row, { size }]) => (size === null ? [] : [[row, size]]))),
    freeze: sheet.freeze,
    print: {
      landscape: page.orientation === "Landscape",
      repeatRows: titleRows ? { first: titleRows.top, last: titleRows.bottom } : null,
      fitToWidth: page.zoom.horizontalFitToPages === 1,
    },
    visibility: ({ Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const)[sheet.visibility],
    gridLines: sheet.showGridlines,
  };
}

function widthsOf({ columns }: Sheet): readonly number[] {
  const widths: number[] = [];
  for (const [column, { size }] of columns.entries()) if (size !== null) widths[column] = Math.max(0, (size - cellMargin) / pointsPerCharacter);
  return Array.from(widths, (width: number | undefined) => width ?? 0);
}

function tracksWhere(lineUp: Sheet["columns"]): readonly number[] {
  return [...lineUp.entries()].flatMap(([index, { hidden }]) => (hidden ? [index] : []));
}

function linkOf(sheet: Sheet, row: number, column: number): { readonly link?: CellRef } {
  const link = sheet.links.over({ top: row, left: column, bottom: row, right: column });
  const target = link?.documentReference ? readAddress(sheet.book, link.documentReference, sheet) : null;
  return target ? { link: { sheet: target.sheet.name, row: target.area.top, column: target.area.left } } : {};
}
