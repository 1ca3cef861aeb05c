import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { isGiven, numberOf, targetOf, textOf } from "./arguments";
import { chartAxes } from "./chartAxes";
import { chartDataLabels } from "./chartDataLabels";
import { chartAreaFormat } from "./chartFormat";
import { chartLegend } from "./chartLegend";
import { chartSeriesCollection } from "./chartSeries";
import { chartTitle } from "./chartTitle";
import type { Argument, TypedClass } from "./hostClass";
import { defineClass } from "./hostClass";
import { range } from "./range";
import { demandRange } from "./rangeTarget";
import { columnLeft, columnWidth, rowHeight, rowTop } from "./trackSizes";
import { worksheet } from "./worksheet";

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export const chart: TypedClass<ChartTarget> = defineClass<"Chart", ChartTarget>("Chart", {
  identity: ({ chart: { id } }) => ({ Id: id }),
  scalars: {
    Id: ({ chart: { id } }) => id,
    Name: ({ chart: { name } }) => name,
    ChartType: ({ chart: { chartType } }) => chartType,
    Left: ({ chart: { left } }) => left,
    Top: ({ chart: { top } }) => top,
    Width: ({ chart: { width } }) => width,
    Height: ({ chart: { height } }) => height,
  },
  setters: {
    Name: ({ chart: own }, value) => void (own.name = textOf(value)),
    ChartType: ({ chart: own }, value) => void (own.chartType = textOf(value)),
    Left: ({ chart: own }, value) => void (own.left = numberOf(value)),
    Top: ({ chart: own }, value) => void (own.top = numberOf(value)),
    Width: ({ chart: own }, value) => void (own.width = numberOf(value)),
    Height: ({ chart: own }, value) => void (own.height = numberOf(value)),
  },
  objects: {
    Title: ({ chart: own }) => chartTitle.of(own),
    Legend: ({ chart: own }) => chartLegend.of(own),
    Format: ({ chart: own }) => chartAreaFormat.of(own.font),
    DataLabels: ({ chart: own }) => chartDataLabels.of(own.labels),
    Axes: ({ chart: own }) => chartAxes.of(own),
    Series: ({ chart: own }) => chartSeriesCollection.of(own),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
  methods: {
    Delete: ({ sheet, chart: own }) => void (sheet.charts = sheet.charts.filter((other) => other !== own)),
    SetData: ({ chart: own }, [source, seriesBy]) => {
      const { sheet, area } = targetOf(source, range);
      own.source = { sheet: sheet.name, area };
      if (isGiven(seriesBy)) own.seriesBy = textOf(seriesBy);
    },
    SetPosition: setPosition,
  },
});

/** Over the cells from the first to the last. */
function setPosition({ sheet, chart: own }: ChartTarget, [from, to]: readonly Argument[]): void {
  const place = (cell: Argument): ReturnType<typeof demandRange> => (typeof cell === "string" ? demandRange(sheet.book, cell, sheet) : targetOf(cell, range));
  const first = place(from).area;
  own.left = columnLeft(sheet, first.left);
  own.top = rowTop(sheet, first.top);
  if (!isGiven(to)) return;
  const last = place(to).area;
  own.width = columnLeft(sheet, last.right) + columnWidth(sheet, last.right) - own.left;
  own.height = rowTop(sheet, last.bottom) + rowHeight(sheet, last.bottom) - own.top;
}
