import type { Block } from "../block";
import type { DraftChart } from "../sheet";
import type { Telling } from "../telling";
import { valueOf } from "../terms/valueOf";
import { ownRow } from "./keptReport";
import { liveFigure } from "./liveFigure";
import type { ReportCell, ReportRow } from "./reportRow";
import { firstColumn, textColumns } from "./reportRow";

type ChartBlock = Extract<Block, { readonly kind: "chart" }>;

/** How many rows a chart takes at least. */
const leastRows = 14;

/**
 * The rows behind a chart: one more than its categories hold the figures it is drawn from, as live formulas, and the last one says
 * in words what it shows. It covers them, so that nothing has to be hidden, which Excel would then not draw.
 */
export function reportChartRows({ alternative, categories, series }: ChartBlock, telling: Telling): readonly ReportRow[] {
  const cell = (from: number, content: Pick<ReportCell, "text" | "number" | "formula">): ReportCell => ({ from, columns: 1, rows: 1, style: "chartData", ...content });
  const names = series.map(({ name }, index) => cell(index + 1, { text: name }));
  const figures = categories.map((category, row) => [
    cell(0, { text: category }),
    ...series.flatMap(({ values }, index) => {
      const value = values[row];
      return value ? [cell(index + 1, figureOf(value, telling))] : [];
    }),
  ]);
  const rows = [names, ...figures];
  const empty = Array.from({ length: Math.max(0, leastRows - rows.length - 1) }, () => []);
  // Merged over the chart's whole width: text that runs beyond it would be seen, and printed.
  return [...rows, ...empty, [{ ...cell(0, { text: alternative }), columns: textColumns }]].map((cells) => ({ key: ownRow, cells }));
}

function figureOf({ value, source }: ChartBlock["series"][number]["values"][number], telling: Telling): Pick<ReportCell, "number" | "formula"> {
  const formula = liveFigure(source.of, telling);
  const found = valueOf(source.of, telling);
  return { number: found.known ? found.measured.value.toString() : value, ...(formula === null ? {} : { formula }) };
}

/** The chart over its rows, the first of which is `top` and the first below them `end`. */
export function reportChart({ type, title, alternative, categories, series }: ChartBlock, top: number, end: number): DraftChart {
  const places = Math.max(0, ...series.flatMap(({ values }) => values.map(({ value }) => (/\.(\d+)$/.exec(value)?.[1] ?? "").length)));
  return {
    type,
    title,
    alternative,
    place: { top, left: firstColumn, bottom: end - 1, right: firstColumn + textColumns - 1 },
    data: { top, left: firstColumn, bottom: top + categories.length, right: firstColumn + series.length },
    numberFormat: places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`,
  };
}
