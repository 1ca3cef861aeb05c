import { copyChart } from "./chart";
import { wholeSheet } from "./areas";
import type { Sheet } from "./sheet";

/** Everything that a sheet holds, put on an empty one. Tables and names of the sheet stay where they are. */
export function copySheet(source: Sheet, target: Sheet): void {
  for (const [row, column, cell] of source.cells.within(wholeSheet)) target.cells.set(row, column, cell);
  target.columns.copyFrom(source.columns);
  target.rows.copyFrom(source.rows);
  for (const { area, rule } of source.validations.all) target.validations.put(area, rule);
  for (const { area, rule } of source.links.all) target.links.put(area, rule);
  for (const [key, value] of source.customProperties) target.customProperties.set(key, value);
  target.merges = source.merges;
  target.conditionalFormats = source.conditionalFormats.map((format) => ({ ...format, id: `${target.book.nextId()}`, look: { ...format.look } }));
  target.charts = source.charts.map((chart) => copyChart(chart, `${target.book.nextId()}`));
  target.visibility = source.visibility;
  target.tabColor = source.tabColor;
  target.showGridlines = source.showGridlines;
  target.showHeadings = source.showHeadings;
  target.freeze = source.freeze;
  target.protection = source.protection;
  target.page = source.page;
  target.standardWidth = source.standardWidth;
  target.book.dirty = true;
}
