import type { Chart } from "../model/chart";
import { colorOf, indexOf } from "./arguments";
import type { Argument, TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { itemNotFound } from "./itemNotFound";

interface SeriesTarget {
  readonly chart: Chart;
  readonly index: number;
}

const setColor = ({ chart, index }: SeriesTarget, [color]: readonly Argument[]): void => {
  chart.colors[index] = colorOf(typeof color === "string" ? color : "");
};

const chartFill: TypedClass<SeriesTarget> = defineClass<"ChartFill", SeriesTarget>("ChartFill", { methods: { SetSolidColor: setColor } });
const chartLineFormat: TypedClass<SeriesTarget> = defineClass<"ChartLineFormat", SeriesTarget>("ChartLineFormat", {
  scalars: { Color: ({ chart, index }) => chart.colors[index] ?? "" },
  setters: { Color: (target, value) => setColor(target, [value]) },
});
const chartSeriesFormat: TypedClass<SeriesTarget> = defineClass<"ChartSeriesFormat", SeriesTarget>("ChartSeriesFormat", {
  objects: { Fill: (target) => chartFill.of(target), Line: (target) => chartLineFormat.of(target) },
});
const chartSeries: TypedClass<SeriesTarget> = defineClass<"ChartSeries", SeriesTarget>("ChartSeries", { objects: { Format: (target) => chartSeriesFormat.of(target) } });

/** One series a column of the data, behind the categories. */
export const chartSeriesCollection: TypedClass<Chart> = defineClass<"ChartSeriesCollection", Chart>("ChartSeriesCollection", {
  scalars: { Count: (chart) => countOf(chart) },
  items: (chart) => Array.from({ length: countOf(chart) }, (_, index) => chartSeries.of({ chart, index })),
  methods: {
    GetItemAt: (chart, [place]) => {
      const index = indexOf(place);
      if (index >= countOf(chart)) throw itemNotFound();
      return chartSeries.of({ chart, index });
    },
  },
});

function countOf({ source: { area } }: Chart): number {
  return area.right - area.left;
}
