import type { Area } from "../../../grid/address";

/** A chart on a sheet: what it is made of. Kept, not drawn. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  seriesBy: string;
  source: { readonly sheet: string; readonly area: Area };
  title: string;
  titleVisible: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  legendVisible: boolean;
  legendPosition: string;
  readonly font: ChartFontLook;
  readonly titleFont: ChartFontLook;
  readonly legendFont: ChartFontLook;
  readonly labels: { showValue: boolean; showPercentage: boolean; position: string; numberFormat: string };
  readonly valueAxis: ChartAxisLook;
  readonly categoryAxis: ChartAxisLook;
  /** Colour by series, where one was given. */
  readonly colors: Record<number, string>;
}

export interface ChartFontLook {
  name: string;
  size: number;
  color: string;
}

export interface ChartAxisLook {
  numberFormat: string;
  reversed: boolean;
}

/** What a new chart looks like before anybody changes it. */
export function plainLook(): Pick<Chart, "font" | "titleFont" | "legendFont" | "labels" | "valueAxis" | "categoryAxis" | "colors"> {
  const font = (size: number): ChartFontLook => ({ name: "Calibri", size, color: "#595959" });
  const axis = (): ChartAxisLook => ({ numberFormat: "General", reversed: false });
  return { font: font(10), titleFont: font(14), legendFont: font(9), labels: { showValue: false, showPercentage: false, position: "None", numberFormat: "General" }, valueAxis: axis(), categoryAxis: axis(), colors: {} };
}

/** Another chart that looks the same. */
export function copyChart(chart: Chart, id: string): Chart {
  const { font, titleFont, legendFont, labels, valueAxis, categoryAxis, colors } = chart;
  return { ...chart, id, font: { ...font }, titleFont: { ...titleFont }, legendFont: { ...legendFont }, labels: { ...labels }, valueAxis: { ...valueAxis }, categoryAxis: { ...categoryAxis }, colors: { ...colors } };
}
