import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { ReadPassage } from "../context";
import { printLike, printOf } from "../print";
import type { Change } from "./changes";
import type { PartsList } from "./lists";

/** A total's change against the years before of its parts, where the report gives all of them: Σ of the parts decides. */
export function partChanges(lists: readonly PartsList[], changes: readonly Change[]): readonly Claim[] {
  const bases = basesByValue(changes);
  const open = openByPassage(changes);
  return lists.flatMap(({ total, parts, closes, passage }): readonly Claim[] => {
    const change = closes ? open.get(passage)?.find(({ figure }) => figure.start > total.end) : undefined;
    if (!change) return [];
    const priors = parts.filter(({ value }) => !value.isZero()).map((part) => bases.get(part.value.toString())?.find((one) => one.passage !== passage)?.base);
    if (priors.length < 2 || priors.some((prior) => !prior)) return [];
    const prior = priors.reduce((sum, one) => sum.plus(one?.value ?? 0), total.value.minus(total.value));
    const exact = total.value.minus(prior);
    const right = exact.eq(change.signed);
    const why = `各项上年数 ${priors.map((one) => (one ? printOf(one) : "")).join(" + ")} = ${printLike(total, prior)}，${printOf(total)} − ${printLike(total, prior)} = ${printLike(total, exact)}`;
    return [claimOf(passage, change.figure, { quantity: `${total.name}增减额`, exact: exact.abs(), verdict: right ? "agrees" : "contradiction", why })];
  });
}

/** Changes in money whose year before is not told beside them, by where they stand. */
function openByPassage(changes: readonly Change[]): ReadonlyMap<ReadPassage, readonly Change[]> {
  const open = new Map<ReadPassage, Change[]>();
  for (const change of changes) {
    if (change.figure.kind !== "money" || change.base !== null || change.current === null) continue;
    open.set(change.passage, [...(open.get(change.passage) ?? []), change]);
  }
  return open;
}

/** Changes that tell both years, by this year's value: the first, and the first that stands in another passage than it. */
function basesByValue(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const known = new Map<string, Change[]>();
  for (const change of changes) {
    if (!change.base || !change.current) continue;
    const key = change.current.value.toString();
    const same = known.get(key);
    if (!same) known.set(key, [change]);
    else if (same.length < 2 && same[0]?.passage !== change.passage) same.push(change);
  }
  return known;
}
