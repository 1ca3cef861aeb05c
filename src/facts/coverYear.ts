import type { Area } from "../grid/address";
import type { Cell } from "../grid/grid";
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
  return lines.flatMap((cells) => [...cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])), ...besideLabel(cells)]);
}

const label = /^(?:评价|自评|预算|决算|财政|所属|填报)?年度[:：]?$/u;
const bareYear = /^\s*((?:19|20)\d{2})\s*年?(?:度)?\s*$/u;

/** 评价年度 | 2023 */
function besideLabel(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap(({ value }, index) => {
    const isLabel = typeof value === "string" && label.test(value.replace(/\s/gu, ""));
    const year = isLabel ? bareYear.exec(String(cells[index + 1]?.value ?? ""))?.[1] : undefined;
    return year === undefined ? [] : [`${year}年度`];
  });
}
