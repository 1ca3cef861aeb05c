import type { CellText, ScoringRow } from "../facts/facts";
import { Decimal } from "../quantity/decimal";

const whole = new Decimal(100);

/**
 * The grand totals of several scoring sheets in one workbook: each closes rows of its own that come to a whole of 100 points.
 * Of one sheet there is one at most; a sheet in parts has totals too, but none of them is the whole.
 */
export function wholeTotals(rows: readonly ScoringRow[]): readonly CellText[] {
  const totals: CellText[] = [];
  let sum = new Decimal(0);
  for (const { subtotal, path, full, name } of rows) {
    if (!subtotal) sum = sum.plus(full?.value ?? 0);
    else if (path.length === 0) {
      if (full?.value.eq(whole) && sum.eq(whole)) totals.push(name);
      sum = new Decimal(0);
    }
  }
  return totals;
}
