/** How every host draws the charts: told apart in colour, and by their lightness where the office printer knows only grey. */
export const chartColors = ["1F4E79", "E08E45", "7F7F7F", "9DC3E6", "A9632A", "404040", "F4C99B", "5B9BD5"] as const;

/** Chinese faces of the title and of everything else; sizes in points. */
export const chartFaces = { title: "黑体", body: "宋体" } as const;
export const chartSizes = { title: 12, legend: 10.5, category: 10, value: 9 } as const;

/** The colour of the series or slice at a place; more than there are colours begin again. */
export function chartColor(index: number): string {
  return chartColors[index % chartColors.length] ?? chartColors[0];
}

/** What stands at each bar, point or slice: its value in the data's own format, or its share of the whole. */
export function labelFormat(type: "column" | "bar" | "pie" | "line", numberFormat: string): string {
  return type === "pie" ? "0.00%" : numberFormat;
}
