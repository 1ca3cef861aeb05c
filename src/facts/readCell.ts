import { cellText, showsDate } from "../grid/cellText";
import type { Cell, Grid } from "../grid/grid";
import { isCellError } from "../grid/grid";
import { Decimal, exact } from "../quantity/decimal";
import { moneyUnits } from "../quantity/money";
import { readAmount } from "../quantity/readAmount";
import type { FactEntry, Reading } from "./fact";

export type CellReading = Pick<Reading, "says" | "held" | "quantity" | "text">;

/**
 * Reads a cell as the fact's measure. A number takes the unit of its column or table; a unit written in the cell
 * itself ("200万元") goes before it. What is no number is said to be none, blank or unreadable, never taken for zero.
 */
export function readCell(cell: Cell | undefined, grid: Grid, entry: FactEntry, unit: string | null): CellReading {
  const text = cellText(cell, grid).trim();
  if (!cell || cell.value === null || (typeof cell.value === "string" && cell.value.trim() === "")) {
    return { says: "blank", held: "text", quantity: null, text };
  }
  const fallback = defaultUnit(entry, unit);
  if (typeof cell.value === "number" && !showsDate(cell.format)) {
    return { says: "figure", ...numberAs(exact(cell.value), entry, fallback, cell.format), text };
  }
  if (typeof cell.value !== "string" || isCellError(cell.value)) return { says: "unreadable", held: "text", quantity: null, text };
  return readText(cell.value, entry, fallback);
}

function defaultUnit(entry: FactEntry, unit: string | null): string {
  if (entry.measure === "money") return unit ?? "";
  if (entry.measure === "percent") return "%";
  return entry.unit ?? unit ?? "";
}

/** 0.93 in a percent cell, or a bare share up to 1 in a column of percents, is 93 %. */
function numberAs(value: Decimal, entry: FactEntry, unit: string, format: string | undefined): Pick<Reading, "held" | "quantity"> {
  const isShare = entry.measure === "percent" && format !== undefined && format.includes("%");
  return isShare ? { held: "share", quantity: { value: value.times(100), unit: "%" } } : { held: "number", quantity: { value, unit } };
}

function readText(text: string, entry: FactEntry, fallback: string): CellReading {
  const amount = readAmount(text, fallback);
  if (amount.kind === "blank") return { says: "blank", held: "text", quantity: null, text };
  // A rate given as "—" is no rate of zero: there was none to give.
  if (amount.kind === "none" && entry.measure === "percent") return { says: "blank", held: "text", quantity: null, text };
  if (amount.kind === "none") return { says: "none", held: "text", quantity: { value: new Decimal(0), unit: fallback }, text };
  if (amount.kind !== "number" || !unitFits(amount.unit, entry)) return { says: "unreadable", held: "text", quantity: null, text };
  return { says: "figure", held: "text", quantity: { value: amount.value, unit: amount.unit || fallback }, text };
}

/** A money fact takes no 人, a head count no 万元. */
function unitFits(unit: string, entry: FactEntry): boolean {
  const isMoney = (moneyUnits as readonly string[]).includes(unit);
  if (unit === "") return true;
  return entry.measure === "money" ? isMoney : !isMoney;
}
