import type { Area } from "../../../grid/address";

/** What a column or a row is to be; of nothing else that the file says of it anything changes. */
export interface TrackPatch {
  /** A column's width in characters with its margins, a row's height in points; null takes away what is stated. */
  readonly size: number | null;
  readonly hidden: boolean;
}

/** What a person has changed of how a sheet is laid out; what is absent is as it was. */
export interface LayoutPatch {
  readonly columns?: ReadonlyMap<number, TrackPatch>;
  readonly rows?: ReadonlyMap<number, TrackPatch>;
  /** All merged blocks that there are now. */
  readonly merges?: readonly Area[];
  /** Rows above and columns left of the frozen edge; null where nothing is frozen. */
  readonly freeze?: { readonly rows: number; readonly columns: number } | null;
  readonly gridLines?: boolean;
  /** RRGGBB, or nothing. */
  readonly tabColor?: string;
}
