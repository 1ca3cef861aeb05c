import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import { printLike, printOf } from "../print";
import type { Change } from "./changes";
import type { PartsList } from "./lists";

/** A total's change against the years before of its parts, where the report gives all of them: Σ of the parts decides. */
export function partChanges(lists: readonly PartsList[], changes: readonly Change[]): readonly Claim[] {
  return lists.flatMap(({ total, parts, closes, passage }): readonly Claim[] => {
    const change = closes && changes.find((one) => one.figure.kind === "money" && one.passage === passage && one.base === null && one.figure.start > total.end && one.current !== null && isHead(one, total.value, parts.map(({ start }) => start)));
    if (!change || !change.figure) return [];
    const priors = parts.filter(({ value }) => !value.isZero()).map((part) => changes.find((one) => one.base && one.current && one.passage !== passage && one.current.value.eq(part.value))?.base);
    if (priors.length < 2 || priors.some((prior) => !prior)) return [];
    const prior = priors.reduce((sum, one) => sum.plus(one?.value ?? 0), total.value.minus(total.value));
    const exact = total.value.minus(prior);
    const right = exact.eq(change.signed);
    const why = `各项上年数 ${priors.map((one) => (one ? printOf(one) : "")).join(" + ")} = ${printLike(total, prior)}，${printOf(total)} − ${printLike(total, prior)} = ${printLike(total, exact)}`;
    return [claimOf(passage, change.figure, { quantity: `${total.name}增减额`, exact: exact.abs(), verdict: right ? "agrees" : "contradiction", why })];
  });
}

/** The change speaks of the total when its nearest term is the total or the last thing before it is the list. */
function isHead(change: Change, total: Change["signed"], starts: readonly number[]): boolean {
  return change.current?.value.eq(total) === true || starts.some((start) => start === change.current?.start) || change.current !== null;
}
