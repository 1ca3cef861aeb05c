import type { Area } from "../../../grid/address";

/** A chart on a sheet: what it is made of. Kept, not drawn. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  seriesBy: string;
  source: { readonly sheet: string; readonly area: Area };
  title: string;
  titleVisible: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  legendVisible: boolean;
  legendPosition: string;
}
