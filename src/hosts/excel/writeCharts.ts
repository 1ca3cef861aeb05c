import { areaName, cellName } from "../../grid/address";
import type { PlainSheet } from "../../report/plainSheet";
import type { DraftChart } from "../../report/sheet";
import { chartNamePrefix } from "../xlsx/drawingPart";

const types = { column: "ColumnClustered", bar: "BarClustered", pie: "Pie", line: "LineMarkers" } as const;

/**
 * Gives our sheets their charts: those of ours that stand there give way, what a user put beside them stays. The changes are only
 * queued, and go with the next sync. Excel gives a chart no text alternative from here; its title says what it shows.
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

function addChart(worksheet: Excel.Worksheet, { type, title, data, place }: DraftChart, number: number): void {
  const chart = worksheet.charts.add(types[type], worksheet.getRange(areaName(data)), "Columns");
  chart.name = `${chartNamePrefix}${number}`;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  chart.setPosition(cellName(place.top, place.left), cellName(place.bottom, place.right));
}
