import type { Area } from "../../../grid/address";
import type { Sheet } from "./sheet";

/** A table of a sheet: an area with a header row, and perhaps a row of totals. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  style: string;
}

/** The rows between header and totals. */
export function dataArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}
