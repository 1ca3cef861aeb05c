import { fiscalYearIn } from "../quantity/fiscalYear";
import type { HeaderBand } from "./headerBand";
import type { Segment } from "./segments";
import type { SheetView } from "./sheetView";

/**
 * The fiscal year that a table declares: in its title, in the lines between title and headers, or in the headers
 * themselves (of several years the latest: a comparison table is of the later year). Null where it declares none.
 */
export function tableYear(view: SheetView, segment: Segment, bands: readonly HeaderBand[]): number | null {
  const titled = segment.title && fiscalYearIn(segment.title.text);
  if (titled) return titled;
  const headers = bands.flatMap((band) =>
    [...band.columns.values()].flat().flatMap(({ year }) => (year && "absolute" in year ? [year.absolute] : [])),
  );
  const top = Math.min(...bands.map((band) => band.top));
  const lines = view.rows.filter((row) => row >= segment.top && row < top).slice(0, 12);
  for (const row of lines) {
    for (const cell of view.row(row)) {
      const year = typeof cell.value === "string" ? fiscalYearIn(cell.value) : null;
      if (year) return year;
    }
  }
  return headers.length > 0 ? Math.max(...headers) : null;
}
