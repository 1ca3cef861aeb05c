import type { Align } from "./block";

/** How a cell looks, in plain values that every host can set. What is absent is the workbook's own default. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** Six hexadecimal digits, RRGGBB, as are all colours here. */
  readonly color?: string;
  readonly fill?: string;
  /** A thin line of this colour on all four sides. */
  readonly border?: string;
  readonly horizontal?: Align;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** A number format code as Excel writes it in English: `#,##0.00`, `0.00%`. */
  readonly numberFormat?: string;
}
