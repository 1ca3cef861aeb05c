import type { Area } from "../grid/address";
import { fiscalYearIn } from "../quantity/fiscalYear";
import type { SheetView } from "./sheetView";

/** A line of a cover (2022年度部门决算) is short, and stands near the top of its sheet. */
const longest = 40;
const looked = 40;
const fewCells = 6;
const speaksOfYear = /预算|决算|绩效|自评|评价|年度/;
const sentence = /[。；;]/u;

/**
 * The years that covers and sheet names tell where no table tells one: 2022年度部门决算 on a sheet of its own. Each year once, the
 * latest first.
 */
export function coverYears(views: readonly SheetView[], tables: readonly (Area & { readonly sheet: string })[]): readonly number[] {
  const texts = views.flatMap((view) => [view.grid.sheet, ...linesOutside(view, tables.filter(({ sheet }) => sheet === view.grid.sheet))]);
  const years = texts.filter((text) => text.length <= longest && speaksOfYear.test(text) && !sentence.test(text)).flatMap((text) => fiscalYearIn(text) ?? []);
  return [...new Set(years)].sort((a, b) => b - a);
}

function linesOutside(view: SheetView, areas: readonly Area[]): readonly string[] {
  const outside = view.rows.slice(0, looked).filter((row) => !areas.some(({ top, bottom }) => row >= top && row <= bottom));
  const lines = outside.map(view.row).filter((cells) => cells.length <= fewCells);
  return lines.flatMap((cells) => cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
}
