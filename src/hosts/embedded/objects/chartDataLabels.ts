import type { Chart } from "../model/chart";
import { flagOf, textOf, wordOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

const positions = ["Invalid", "None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit", "Callout"] as const;

export const chartDataLabels: TypedClass<Chart["labels"]> = defineClass<"ChartDataLabels", Chart["labels"]>("ChartDataLabels", {
  scalars: {
    ShowValue: ({ showValue }) => showValue,
    ShowPercentage: ({ showPercentage }) => showPercentage,
    Position: ({ position }) => position,
    NumberFormat: ({ numberFormat }) => numberFormat,
  },
  setters: {
    ShowValue: (labels, value) => void (labels.showValue = flagOf(value)),
    ShowPercentage: (labels, value) => void (labels.showPercentage = flagOf(value)),
    Position: (labels, value) => void (labels.position = wordOf(value, positions)),
    NumberFormat: (labels, value) => void (labels.numberFormat = textOf(value)),
  },
});
