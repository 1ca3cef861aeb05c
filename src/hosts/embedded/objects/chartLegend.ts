import type { Chart } from "../model/chart";
import { flagOf, wordOf } from "./arguments";
import { chartLegendFormat } from "./chartFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const chartLegend: TypedClass<Chart> = defineClass<"ChartLegend", Chart>("ChartLegend", {
  scalars: { Visible: ({ legendVisible }) => legendVisible, Position: ({ legendPosition }) => legendPosition },
  objects: { Format: ({ legendFont }) => chartLegendFormat.of(legendFont) },
  setters: {
    Visible: (chart, value) => void (chart.legendVisible = flagOf(value)),
    Position: (chart, value) => void (chart.legendPosition = wordOf(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"])),
  },
});
