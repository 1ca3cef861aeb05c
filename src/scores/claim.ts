import type { FactRef } from "../facts/fact";
import type { CellNumber, Facts, IndicatorRow, ScoringRow } from "../facts/facts";
import { findFact } from "../facts/facts";
import { Decimal } from "../quantity/decimal";

/** What the unit itself says of a criterion, in its scoring sheet or its form. */
export interface Claim {
  readonly claimed: CellNumber | null;
  readonly claimedFull: CellNumber | null;
  /** 扣分原因, 偏差原因 */
  readonly reason: string;
}

export function claimOfRows(rows: readonly ScoringRow[]): Claim {
  return {
    claimed: oneNumber(rows, (row) => row.claimed),
    claimedFull: oneNumber(rows, (row) => row.full),
    reason: rows.flatMap(({ reason }) => reason?.text ?? []).join("；"),
  };
}

/** The funds row of a self-evaluation form has points of its own: those of the execution rate. */
export function claimOfFunds(facts: Facts): Claim {
  const number = (ref: FactRef): CellNumber | null => {
    const { state, quantity, at } = findFact(facts, ref);
    return state === "known" && quantity && at ? { value: quantity.value, at } : null;
  };
  return { claimed: number("printed.executionPoints"), claimedFull: number("printed.executionFull"), reason: "" };
}

export function claimOfIndicator({ claimed, full, reason }: IndicatorRow): Claim {
  return { claimed, claimedFull: full, reason: reason?.text ?? "" };
}

/**
 * One number out of the rows that are one criterion: the only one that is filled (a merged cell), or the sum where every row
 * has its own. Null where neither is so.
 */
function oneNumber(rows: readonly ScoringRow[], pick: (row: ScoringRow) => CellNumber | null): CellNumber | null {
  const filled = rows.flatMap((row) => pick(row) ?? []);
  const [first, ...rest] = filled;
  if (!first || rest.length === 0) return first ?? null;
  const sameCell = rest.every(({ at }) => at.sheet === first.at.sheet && at.row === first.at.row && at.column === first.at.column);
  if (sameCell) return first;
  return filled.length === rows.length ? { value: filled.reduce((sum, { value }) => sum.plus(value), new Decimal(0)), at: first.at } : null;
}
