import type { Decimal } from "../../quantity/decimal";
import { printRounded, round } from "../../quantity/rounding";
import type { ReportStyle } from "../style";

/**
 * What a figure counts. `money` is already in the report's unit; `percent` and `percentagePoints` are fractions
 * (0.5454 for 54.54 % or 54.54 个百分点); `plain` is a count, an area or points, with its own unit.
 */
export type Measure = "money" | "percent" | "percentagePoints" | "plain" | "year";

export interface Measured {
  readonly value: Decimal;
  readonly measure: Measure;
  /** 万元, 人, ㎡, 分; empty where the measure prints its own sign. */
  readonly unit: string;
}

/** The figure as a sentence prints it, with its unit: 335.46万元, 54.55%, 6人. */
export function printMeasured(measured: Measured, style: ReportStyle): string {
  return printBare(measured, style) + unitInPrint(measured);
}

/** The figure without its unit, for tables that name the unit once and for workings; a percent keeps its sign. */
export function printBare({ value, measure }: Measured, style: ReportStyle): string {
  const mode = style.rounding;
  if (measure === "year") return value.toFixed(0);
  if (measure === "money") return grouped(printRounded(value, { places: style.moneyPlaces, mode }), style);
  if (measure === "plain") return grouped(round(value, { places: style.plainPlaces, mode }).toFixed(), style);
  const printed = grouped(printRounded(value.times(100), { places: style.percentPlaces, mode }), style);
  return measure === "percent" ? `${printed}%` : printed;
}

/** Whether two figures read the same once printed: a difference of 0.001 万元 is no difference in a report of two decimals. */
export function printAlike(left: Measured, right: Measured, style: ReportStyle): boolean {
  const difference = { ...left, value: left.value.minus(right.value) };
  return /^-?[0.]*%?$/.test(printBare(difference, style));
}

function unitInPrint({ measure, unit }: Measured): string {
  return measure === "percentagePoints" ? "个百分点" : unit;
}

function grouped(printed: string, style: ReportStyle): string {
  const unsigned = /^-[0.]*$/.test(printed) ? printed.slice(1) : printed;
  if (!style.thousands) return unsigned;
  const [whole = "", ...fraction] = unsigned.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...fraction].join(".");
}
