import { Paragraph } from "docx";
import type { ChartRun, ChartRunOptions } from "docx/charts";
import type { Block } from "../../report/block";
import { chartColor, chartFaces, chartSizes, labelFormat } from "../../report/charts/chartLook";
import { chartData } from "./chartData";
import type { ChartData } from "./chartData";
import { grid, letterings, typeArea } from "./gbt9704";
import { plainPiece, renderPieces } from "./renderPieces";
import { singleLine } from "./plainText";

type ChartBlock = Extract<Block, { readonly kind: "chart" }>;

/** The library's chart part, loaded only for a report that has a chart. */
export type ChartConstructor = new (options: ChartRunOptions) => ChartRun;

const pixelsPerTwip = 96 / 1440;

/** How many lines of the grid a chart takes: two charts and their text fill a page. */
export const chartLines = 9;

/** As wide as the type area; six pixels less than its lines, for the room that an application leaves below a picture. */
const size = { width: Math.floor(typeArea.width * pixelsPerTwip), height: Math.floor(chartLines * grid.linePitch * pixelsPerTwip) - 6 };

/** A native chart that Word and WPS can edit; its text alternative in words where there is nothing to draw. */
export function renderChart(block: ChartBlock, Chart: ChartConstructor): Paragraph {
  const data = chartData(block);
  const alternative = singleLine(block.alternative);
  if (!data) return new Paragraph({ style: "BodyText", children: renderPieces([plainPiece(alternative)], letterings.body) });
  const title = singleLine(block.title);
  return new Paragraph({ style: "Chart", children: [new Chart(optionsOf(data, title, alternative))] });
}

function optionsOf(data: ChartData, title: string, alternative: string): ChartRunOptions {
  const labels = { value: data.labelled, numberFormat: data.numberFormat, font: { size: chartSizes.value, color: "000000" } } as const;
  const shared = {
    font: { name: chartFaces.body, color: "000000" },
    ...(title === "" ? {} : { title: { text: title, font: { name: chartFaces.title, size: chartSizes.title, color: "000000" } } }),
    altText: { name: title === "" ? "图表" : title, description: alternative === "" ? title : alternative },
    transformation: size,
    legend: { position: "bottom", font: { size: chartSizes.legend, color: "000000" } },
    chartArea: { fill: "FFFFFF", border: "none" },
  } as const;
  const axes = { categoryAxis: { font: { size: chartSizes.category, color: "000000" } }, valueAxis: { numberFormat: data.numberFormat, font: { size: chartSizes.value, color: "000000" } } };
  const { categories, series } = data;
  const coloured = series.map((one, index) => ({ ...one, color: chartColor(index) }));
  switch (data.type) {
    case "pie":
      return {
        ...shared,
        type: "pie",
        categories,
        series: series.map((one) => ({ ...one, colors: categories.map((_, index) => chartColor(index)) })),
        dataLabels: { ...labels, value: false, percentage: true, numberFormat: labelFormat("pie", data.numberFormat), position: "outsideEnd" },
      };
    case "bar":
      // A bar chart's first category would stand at the bottom: turned, so that it reads like the table beside it.
      return { ...shared, ...axes, type: "bar", categories, series: coloured, dataLabels: labels, categoryAxis: { ...axes.categoryAxis, reverseOrder: true }, valueAxis: { ...axes.valueAxis, visible: false, gridlines: false } };
    case "line":
      return { ...shared, ...axes, type: "line", categories, series: coloured, dataLabels: { ...labels, position: "above" }, markers: true };
    case "column":
      return { ...shared, ...axes, type: "column", categories, series: coloured, dataLabels: labels };
  }
}
