import type { Area } from "../../../grid/address";

/** How a sheet is printed, in the words of Office.js; margins in points. */
export interface PageLayout {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printGridlines: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber: number | "";
  readonly printArea: Area | null;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly headersFooters: Readonly<Record<string, string>>;
}

export const defaultPageLayout: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printGridlines: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFooters: {},
};
