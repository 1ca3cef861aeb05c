/** What belongs to a sheet as a whole and is not copied with its cells. */
export interface SheetLayout {
  readonly sheet: Excel.Worksheet;
  readonly frozen: Excel.Range;
  readonly titleRows: Excel.Range;
}

export interface LayoutValues {
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly titleRows: string | null;
  readonly orientation: Excel.PageOrientation | "Portrait" | "Landscape";
  readonly paperSize: Excel.PaperType | string;
  readonly centerHorizontally: boolean;
  readonly zoom: Excel.PageLayoutZoomOptions;
}

/** Asks for the layout of a sheet, to be had after the next sync. */
export function askLayout(sheet: Excel.Worksheet): SheetLayout {
  sheet.load("showGridlines");
  sheet.pageLayout.load("orientation,paperSize,centerHorizontally,zoom");
  return {
    sheet,
    frozen: sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount,isEntireRow,isEntireColumn"),
    titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
  };
}

export function layoutValues({ sheet, frozen, titleRows }: SheetLayout): LayoutValues {
  const { orientation, paperSize, centerHorizontally, zoom } = sheet.pageLayout;
  return {
    showGridlines: sheet.showGridlines,
    frozen: frozenEdge(frozen),
    titleRows: titleRows.isNullObject ? null : localPart(titleRows.address),
    orientation,
    paperSize,
    centerHorizontally,
    zoom,
  };
}

export function restoreLayout(sheet: Excel.Worksheet, layout: LayoutValues): void {
  sheet.showGridlines = layout.showGridlines;
  freeze(sheet, layout.frozen);
  const { pageLayout } = sheet;
  pageLayout.orientation = layout.orientation as Excel.PageOrientation;
  pageLayout.paperSize = layout.paperSize as Excel.PaperType;
  pageLayout.centerHorizontally = layout.centerHorizontally;
  pageLayout.zoom = layout.zoom;
  if (layout.titleRows !== null) pageLayout.setPrintTitleRows(layout.titleRows);
}

/** Frozen rows alone are whole rows, frozen columns alone whole columns. */
function frozenEdge(frozen: Excel.Range): LayoutValues["frozen"] {
  if (frozen.isNullObject) return { rows: 0, columns: 0 };
  const { rowCount, columnCount, isEntireRow, isEntireColumn } = frozen;
  return { rows: isEntireColumn ? 0 : rowCount, columns: isEntireRow ? 0 : columnCount };
}

/** Keeps rows above and columns to the left in sight; none where both are 0. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: LayoutValues["frozen"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
