import type { Reader } from "../checkData";
import { known, listOf, object, oneOf, recordOf, text } from "../checkData";
import { markedText } from "../patterns/readPattern";
import { isTerm } from "../terms/isTerm";
import data from "./charts.json";

/** A chart as data: one figure for each category and series. */
export interface ChartForm {
  readonly type: "column" | "bar" | "pie" | "line";
  readonly title: string;
  readonly series: readonly string[];
  /** "series": one that is not known in every category is left out; else the categories that are not known in every series are. */
  readonly known?: "series";
  readonly categories: readonly { readonly name: string; readonly terms: readonly string[] }[];
}

const chart: Reader<ChartForm> = object(
  {
    type: oneOf("column", "bar", "pie", "line"),
    title: markedText,
    series: listOf(text, 1),
    categories: listOf(object({ name: text, terms: listOf(known("term", isTerm), 1) }), 1),
  },
  { known: oneOf("series") },
);

export function readCharts(value: unknown, faults: string[]): Readonly<Record<string, ChartForm>> {
  const charts = recordOf(chart)(value, "charts", faults);
  for (const [id, { series, categories }] of Object.entries(charts)) {
    for (const { name, terms } of categories) {
      if (terms.length !== series.length) faults.push(`charts.${id}: ${name} wants one figure for each series`);
    }
  }
  return charts;
}

export const charts: Readonly<Record<string, ChartForm>> = readCharts(data, []);

/** The chart of points by first-level indicator, whose categories only the rubric in use knows. */
export const pointsChart = "points";
