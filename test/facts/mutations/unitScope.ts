import type { BookCell, BookSheet } from "./book";
import type { Meaning } from "./meaning";

export const unitLine = /(单\s*位\s*[:：]\s*)(万元|千元|元)/u;

/** A unit line and the figures that it speaks of. */
export interface UnitScope {
  readonly line: BookCell;
  readonly unit: "元" | "千元" | "万元";
  /** Money cells under it, numbers only. */
  readonly figures: readonly BookCell[];
}

/**
 * The unit lines of a sheet, each with the money below it down to the next one, by where the cells stood in the sample.
 * Only sheets whose cells all come from one sheet of the sample are looked at.
 */
export function unitScopes(sheet: BookSheet, meaning: Meaning): readonly UnitScope[] {
  const lines = sheet.cells.filter(({ value, role }) => typeof value === "string" && role !== "body" && unitLine.test(value));
  const own = new Set(sheet.cells.flatMap(({ origin }) => (origin.startsWith("+") ? [] : [origin.split("|")[0]])));
  // Of a unit line that stands twice, with the title of the next page, both would have to change.
  if (own.size !== 1 || new Set(lines.map(({ origin }) => origin)).size < lines.length) return [];
  return lines.flatMap((line): readonly UnitScope[] => {
    const unit = unitLine.exec(String(line.value))?.[2];
    if (unit !== "元" && unit !== "千元" && unit !== "万元") return [];
    const next = Math.min(...lines.map(({ row }) => (row > line.row ? row : Infinity)));
    const under = sheet.cells.filter((cell) => cell.row > line.row && cell.row < next && !hasOwnUnit(cell, sheet));
    // Amounts that an earlier mutation made text would have to change with the line.
    if (under.some(({ value, origin }) => typeof value === "string" && /[\d０-９]/.test(value) && !value.includes("元") && meaning.measureOf(origin) === "money")) return [];
    return [{ line, unit, figures: under.filter((cell) => isMoney(cell, meaning)) }];
  });
}

function isMoney({ value, origin, format, role }: BookCell, meaning: Meaning): boolean {
  if (typeof value !== "number" || role !== "body") return false;
  return meaning.measureOf(origin) === "money" || (meaning.measureOf(origin) === null && format !== undefined && /0\.00(?!%)/.test(format));
}

/** A unit in the brackets of its header goes before the unit line. */
function hasOwnUnit(cell: BookCell, { cells }: BookSheet): boolean {
  return cells.some(({ value, column, row, role }) => role === "head" && column === cell.column && row < cell.row && typeof value === "string" && /[（(](?:万元|千元|元)[)）]/.test(value));
}
