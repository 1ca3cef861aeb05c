import { fiscalYearIn } from "../quantity/fiscalYear";
import type { HeaderBand } from "./headerBand";
import type { SheetView } from "./sheetView";

/** Lines between a title and its headers are few. */
const fewLines = 12;
/** A year in a sentence is what it tells of: 关于2019年绩效评价工作的通知 stands in the report of 2018. */
const sentence = /[。；;]/u;

/**
 * The fiscal year that a table declares: in its title, in the lines between title and headers, in the headers themselves
 * (of several years the latest: a comparison table is of the later year), or just over its title. Null where it declares none.
 * @param view only the table's own part of the sheet
 * @param above what stands over its title
 */
export function tableYear(view: SheetView, title: string | null, bands: readonly HeaderBand[], above: readonly string[]): number | null {
  const titled = title === null ? null : fiscalYearIn(title);
  if (titled !== null) return titled;
  const top = Math.min(...bands.map((band) => band.top));
  const lines = view.rows.slice(0, fewLines).filter((row) => row < top);
  const said = firstYear(lines.flatMap((row) => view.row(row).flatMap(({ value }) => (typeof value === "string" ? [value] : []))));
  if (said !== null) return said;
  const headers = bands.flatMap((band) =>
    [...band.columns.values()].flat().flatMap(({ year }) => (year && "absolute" in year ? [year.absolute] : [])),
  );
  return headers.length > 0 ? Math.max(...headers) : firstYear(above);
}

function firstYear(texts: readonly string[]): number | null {
  for (const text of texts) {
    const year = sentence.test(text) ? null : fiscalYearIn(text);
    if (year !== null) return year;
  }
  return null;
}
