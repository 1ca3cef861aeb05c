import type { Chart, ChartAxisLook } from "../model/chart";
import { flagOf, invalidArgument, textOf } from "./arguments";
import type { HostObject, TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

const chartAxis: TypedClass<ChartAxisLook> = defineClass<"ChartAxis", ChartAxisLook>("ChartAxis", {
  scalars: { NumberFormat: ({ numberFormat }) => numberFormat, ReversePlotOrder: ({ reversed }) => reversed },
  setters: {
    NumberFormat: (axis, value) => void (axis.numberFormat = textOf(value)),
    ReversePlotOrder: (axis, value) => void (axis.reversed = flagOf(value)),
  },
});

/** A pie has none, and Excel says so when it is asked. */
export const chartAxes: TypedClass<Chart> = defineClass<"ChartAxes", Chart>("ChartAxes", {
  objects: {
    ValueAxis: (chart) => axisOf(chart, chart.valueAxis),
    CategoryAxis: (chart) => axisOf(chart, chart.categoryAxis),
  },
});

function axisOf({ chartType }: Chart, axis: ChartAxisLook): HostObject {
  if (/^(Pie|Doughnut)/.test(chartType)) throw invalidArgument("a pie has no axes");
  return chartAxis.of(axis);
}
