import type { Block } from "../../report/block";
import { singleLine } from "./plainText";

type ChartBlock = Extract<Block, { readonly kind: "chart" }>;

/** A chart's data as a drawing program takes it: numbers at last, null where there is none. */
export interface ChartData {
  readonly type: ChartBlock["type"];
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** As Excel writes number formats, with as many decimals as the values have. */
  readonly numberFormat: string;
  /** Whether each value can be printed beside its bar or point without crowding. */
  readonly labelled: boolean;
}

/**
 * What of the chart can be drawn; null when that is nothing. A pie of several series, or with a negative part, or with nothing
 * in it, is no pie: it is drawn as columns.
 */
export function chartData({ type, categories, series }: ChartBlock): ChartData | null {
  const drawn = series.map(({ name, values }) => ({
    name: singleLine(name),
    values: categories.map((_, index) => numberOf(values[index]?.value)),
  }));
  const values = drawn.flatMap((one) => one.values).filter((value) => value !== null);
  if (values.length === 0) return null;
  const pie = drawn.length === 1 && values.every((value) => value >= 0) && values.some((value) => value > 0);
  const places = Math.max(0, ...series.flatMap((one) => one.values.map(({ value }) => decimals(value))));
  return {
    type: type === "pie" && !pie ? "column" : type,
    categories: categories.map(singleLine),
    series: drawn,
    numberFormat: places === 0 ? "#,##0" : `#,##0.${"0".repeat(Math.min(places, 4))}`,
    labelled: values.length <= 16,
  };
}

/** A number appears only here, at the door: a drawing needs no more than its 15 digits. */
function numberOf(value: string | undefined): number | null {
  const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

function decimals(value: string): number {
  return numberOf(value) === null ? 0 : (/\.(\d+)$/.exec(value)?.[1]?.length ?? 0);
}
