import type { ChartFontLook } from "../model/chart";
import { colorOf, numberOf, textOf } from "./arguments";
import type { TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";

export const chartFont: TypedClass<ChartFontLook> = defineClass<"ChartFont", ChartFontLook>("ChartFont", {
  scalars: { Name: ({ name }) => name, Size: ({ size }) => size, Color: ({ color }) => color },
  setters: {
    Name: (font, value) => void (font.name = textOf(value)),
    Size: (font, value) => void (font.size = numberOf(value)),
    Color: (font, value) => void (font.color = colorOf(value)),
  },
});

export const chartAreaFormat: TypedClass<ChartFontLook> = defineClass<"ChartAreaFormat", ChartFontLook>("ChartAreaFormat", { objects: { Font: (font) => chartFont.of(font) } });
export const chartTitleFormat: TypedClass<ChartFontLook> = defineClass<"ChartTitleFormat", ChartFontLook>("ChartTitleFormat", { objects: { Font: (font) => chartFont.of(font) } });
export const chartLegendFormat: TypedClass<ChartFontLook> = defineClass<"ChartLegendFormat", ChartFontLook>("ChartLegendFormat", { objects: { Font: (font) => chartFont.of(font) } });
