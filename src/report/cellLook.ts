import type { Align } from "./block";

export type EdgeSide = "left" | "right" | "top" | "bottom";

/** How a cell looks, in plain values that every host can set. What is absent is the workbook's own default. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Six hexadecimal digits, RRGGBB, as are all colours here. */
  readonly color?: string;
  readonly fill?: string;
  /** A thin line of this colour on all four sides. */
  readonly border?: string;
  /** Lines that differ from side to side, in the words of the file format (thin, medium, double …); in the place of `border`. */
  readonly edges?: Readonly<Partial<Record<EdgeSide, { readonly style: string; readonly color: string }>>>;
  readonly horizontal?: Align;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A number format code as Excel writes it in English: `#,##0.00`, `0.00%`. */
  readonly numberFormat?: string;
}
