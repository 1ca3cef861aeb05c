import type { Grid } from "../../grid/grid";
import { Decimal } from "../../quantity/decimal";
import { readAmount } from "../../quantity/readAmount";
import type { GivenPoints } from "../../scores/score";
import type { KeptContent, KeptRow } from "./keptRows";
import { keptRows } from "./keptRows";
import { inputColumns, scoreColumns } from "./scoreColumns";

/** What a person typed into our score sheet, row by row; nothing where there is no such sheet yet. */
export function keptScoreRows(grid: Grid | undefined): ReadonlyMap<string, KeptRow> {
  return grid ? keptRows(grid, scoreColumns, Object.keys(inputColumns)) : new Map();
}

/** The points among it, by criterion id. What is no number is kept in its cell but gives no points. */
export function givenPoints(kept: ReadonlyMap<string, KeptRow>): ReadonlyMap<string, GivenPoints> {
  const given = new Map<string, GivenPoints>();
  for (const [key, { typed, at }] of kept) {
    const points = typed.given && numberOf(typed.given);
    if (points) given.set(key, { points, reason: typed.givenReason?.text ?? "", at: at.given ?? null });
  }
  return given;
}

function numberOf({ number, text }: KeptContent): Decimal | null {
  if (number !== undefined) return new Decimal(number);
  const amount = readAmount(text ?? "");
  return amount.kind === "number" && (amount.unit === "" || amount.unit === "分") ? amount.value : null;
}
