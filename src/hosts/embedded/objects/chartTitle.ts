import type { Chart } from "../model/chart";
import { flagOf, textOf } from "./arguments";
import { chartTitleFormat } from "./chartFormat";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const chartTitle: TypedClass<Chart> = defineClass<"ChartTitle", Chart>("ChartTitle", {
  scalars: { Text: ({ title }) => title, Visible: ({ titleVisible }) => titleVisible },
  objects: { Format: ({ titleFont }) => chartTitleFormat.of(titleFont) },
  setters: {
    Text: (chart, value) => {
      chart.title = textOf(value);
      chart.titleVisible = true;
    },
    Visible: (chart, value) => void (chart.titleVisible = flagOf(value)),
  },
});
