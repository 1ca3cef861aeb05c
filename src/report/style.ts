import type { RoundingMode } from "../quantity/rounding";

/** How one report prints its figures: chosen once for the whole report, never at a call site. */
export interface ReportStyle {
  /** Every amount of the report stands in this unit; conversions are exact. */
  readonly money: "万元" | "元";
  readonly moneyPlaces: number;
  readonly percentPlaces: number;
  /** At most so many decimals for points, counts and areas; trailing zeros are not printed. */
  readonly plainPlaces: number;
  /** 1,234.56 or 1234.56 (GB/T 15835: choose one and keep to it). */
  readonly thousands: boolean;
  readonly rounding: RoundingMode;
  /** 成文日期 as the clerk gave it. Null prints a placeholder: a document never takes today's date by itself. */
  readonly signedOn: string | null;
}

export const plainStyle: ReportStyle = {
  money: "万元",
  moneyPlaces: 2,
  percentPlaces: 2,
  plainPlaces: 2,
  thousands: false,
  rounding: "halfUp",
  signedOn: null,
};
