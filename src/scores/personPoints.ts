import type { CellRef } from "../grid/address";
import type { Decimal } from "../quantity/decimal";
import type { Claim } from "./claim";
import type { GivenPoints } from "./score";

/** What the person says about one criterion: in our score sheet, in their own, or nowhere. */
export interface PersonPoints {
  /** Null where nobody said, or what was said lies outside 0 … full. */
  readonly points: Decimal | null;
  readonly reason: string;
  readonly from: readonly CellRef[];
  /** 单位评分表自评5分 · 人工评定5分 */
  readonly words: string;
}

/** Typed input wins over the points in the user's own sheet. Points out of range are not taken; a check names them. */
export function personPoints(full: Decimal, given: GivenPoints | undefined, { claimed, reason }: Claim): PersonPoints {
  const said = given ? { points: given.points, at: given.at, words: "人工评定" } : claimed ? { points: claimed.value, at: claimed.at, words: "单位评分表自评" } : null;
  if (!said) return { points: null, reason: "", from: [], words: "尚未评定" };
  const inRange = said.points.gte(0) && said.points.lte(full);
  return {
    points: inRange ? said.points : null,
    reason: given ? given.reason : reason,
    from: said.at ? [said.at] : [],
    words: `${said.words}${said.points.toString()}分${inRange ? "" : `，超出0至${full.toString()}分，未采用`}`,
  };
}
