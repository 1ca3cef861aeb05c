import { areaName, cellName } from "../../grid/address";
import { chartColor, chartFaces, chartSizes, labelFormat } from "../../report/charts/chartLook";
import type { PlainSheet } from "../../report/plainSheet";
import type { DraftChart } from "../../report/sheet";
import { chartNamePrefix } from "../xlsx/drawingPart";

const types = { column: "ColumnClustered", bar: "BarClustered", pie: "Pie", line: "LineMarkers" } as const;

/**
 * Gives our sheets their charts: those of ours that stand there give way, what a user put beside them stays. The changes are only
 * queued, and go with the next sync. Excel gives a chart no text alternative from here: it stands in words in a cell behind the
 * chart (reportChart.ts).
 */
export async function writeCharts(context: Excel.RequestContext, sheets: readonly { readonly id: string; readonly sheet: PlainSheet }[]): Promise<void> {
  const charted = sheets.flatMap(({ id, sheet }) => (sheet.charts ? [{ id, charts: sheet.charts }] : []));
  if (charted.length === 0) return;
  const standing = charted.map(({ id }) => context.workbook.worksheets.getItem(id).charts.load("items/name"));
  await context.sync();
  charted.forEach(({ id, charts }, index) => {
    for (const chart of standing[index]?.items ?? []) if (chart.name.startsWith(chartNamePrefix)) chart.delete();
    const worksheet = context.workbook.worksheets.getItem(id);
    charts.forEach((chart, number) => addChart(worksheet, chart, number + 1));
  });
}

function addChart(worksheet: Excel.Worksheet, { type, title, data, place, numberFormat }: DraftChart, number: number): void {
  const chart = worksheet.charts.add(types[type], worksheet.getRange(areaName(data)), "Columns");
  chart.name = `${chartNamePrefix}${number}`;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  setFont(chart.format.font, chartFaces.body, chartSizes.value);
  setFont(chart.title.format.font, chartFaces.title, chartSizes.title);
  setFont(chart.legend.format.font, chartFaces.body, chartSizes.legend);
  labelValues(chart, type, numberFormat);
  // A pie has no axes, and Excel refuses to speak of them.
  if (type !== "pie") chart.axes.valueAxis.numberFormat = numberFormat;
  if (type === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  for (let series = 0; type !== "pie" && series < data.right - data.left; series += 1) paint(chart.series.getItemAt(series), type, `#${chartColor(series)}`);
  chart.setPosition(cellName(place.top, place.left), cellName(place.bottom, place.right));
}

function setFont(font: Excel.ChartFont, name: string, size: number): void {
  font.name = name;
  font.size = size;
  font.color = "#000000";
}

function labelValues({ dataLabels }: Excel.Chart, type: DraftChart["type"], numberFormat: string): void {
  dataLabels.showValue = type !== "pie";
  dataLabels.showPercentage = type === "pie";
  dataLabels.position = type === "line" ? "Top" : "OutsideEnd";
  dataLabels.numberFormat = labelFormat(type, numberFormat);
}

function paint({ format }: Excel.ChartSeries, type: DraftChart["type"], color: string): void {
  if (type === "line") format.line.color = color;
  else format.fill.setSolidColor(color);
}
