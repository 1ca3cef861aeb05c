import { formatCellRef } from "../../grid/address";
import type { Fact } from "../../facts/fact";
import { Decimal } from "../../quantity/decimal";
import { isMoneyUnit } from "../../quantity/money";
import type { RateTerm } from "../../rates/rateTerms";

/**
 * A fact's own cell as an argument of a live formula, scaled to what the formula computes with: 决算!C7, (预算!B3/10000),
 * PERF.AMOUNT(决算!C7,"万元") where the cell holds its number as text, SUM(…) where several cells were added up. Null where the fact has no cell.
 */
export function liveCell({ fact, factor }: Pick<RateTerm, "fact" | "factor">): string | null {
  if (!fact.at) return null;
  const reading = fact.readings.find(({ at }) => sameCell(at, fact));
  const held = reading?.held ?? "number";
  const cell = formatCellRef(fact.at);
  if (reading?.addends) {
    const cells = reading.addends.map(formatCellRef);
    const sum = held === "text" ? `(${cells.map((addend) => amountOf(addend, fact)).join("+")})` : `SUM(${cells.join(",")})`;
    return scaled(sum, factor);
  }
  const base = held === "text" ? amountOf(cell, fact) : cell;
  return scaled(base, held === "share" ? factor.times(100) : factor);
}

/** In the fact's own money unit, whatever unit the text names when somebody writes it anew. */
function amountOf(cell: string, { quantity }: Fact): string {
  return quantity && isMoneyUnit(quantity.unit) ? `PERF.AMOUNT(${cell},"${quantity.unit}")` : `PERF.AMOUNT(${cell})`;
}

function sameCell(at: { readonly sheet: string; readonly row: number; readonly column: number }, { at: own }: Fact): boolean {
  return own !== null && at.sheet === own.sheet && at.row === own.row && at.column === own.column;
}

function scaled(base: string, factor: Decimal): string {
  if (factor.eq(1)) return base;
  return factor.gt(1) ? `(${base}*${factor.toString()})` : `(${base}/${new Decimal(1).div(factor).toString()})`;
}
