/** What belongs to a sheet as a whole and is not copied with its cells. */
export interface SheetLayout {
  readonly sheet: Excel.Worksheet;
  readonly frozen: Excel.Range;
  readonly titleRows: Excel.Range;
}

export interface LayoutValues {
  readonly showGridlines: boolean;
  readonly frozen: string | null;
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
    frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
    titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
  };
}

export function layoutValues({ sheet, frozen, titleRows }: SheetLayout): LayoutValues {
  const { orientation, paperSize, centerHorizontally, zoom } = sheet.pageLayout;
  return {
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject ? null : localPart(frozen.address),
    titleRows: titleRows.isNullObject ? null : localPart(titleRows.address),
    orientation,
    paperSize,
    centerHorizontally,
    zoom,
  };
}

export function restoreLayout(sheet: Excel.Worksheet, layout: LayoutValues): void {
  sheet.showGridlines = layout.showGridlines;
  if (layout.frozen === null) sheet.freezePanes.unfreeze();
  else sheet.freezePanes.freezeAt(layout.frozen);
  const { pageLayout } = sheet;
  pageLayout.orientation = layout.orientation as Excel.PageOrientation;
  pageLayout.paperSize = layout.paperSize as Excel.PaperType;
  pageLayout.centerHorizontally = layout.centerHorizontally;
  pageLayout.zoom = layout.zoom;
  if (layout.titleRows !== null) pageLayout.setPrintTitleRows(layout.titleRows);
}

function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
