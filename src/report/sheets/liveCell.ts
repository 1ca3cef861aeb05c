import { formatCellRef } from "../../grid/address";
import type { Fact } from "../../facts/fact";
import { Decimal } from "../../quantity/decimal";
import type { RateTerm } from "../../rates/rateTerms";

/**
 * A fact's own cell as an argument of a live formula, scaled to what the formula computes with: 决算!C7, (预算!B3/10000),
 * PERF.AMOUNT(决算!C7) where the cell holds its number as text. Null where the fact has no cell.
 */
export function liveCell({ fact, factor }: Pick<RateTerm, "fact" | "factor">): string | null {
  if (!fact.at) return null;
  const { held } = fact.readings.find((reading) => sameCell(reading.at, fact)) ?? { held: "number" as const };
  const cell = formatCellRef(fact.at);
  const base = held === "text" ? `PERF.AMOUNT(${cell})` : cell;
  return scaled(base, held === "share" ? factor.times(100) : factor);
}

function sameCell(at: { readonly sheet: string; readonly row: number; readonly column: number }, { at: own }: Fact): boolean {
  return own !== null && at.sheet === own.sheet && at.row === own.row && at.column === own.column;
}

function scaled(base: string, factor: Decimal): string {
  if (factor.eq(1)) return base;
  return factor.gt(1) ? `(${base}*${factor.toString()})` : `(${base}/${new Decimal(1).div(factor).toString()})`;
}
