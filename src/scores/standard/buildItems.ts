import { Decimal } from "../../quantity/decimal";
import type { Num } from "../../rubrics/rule";
import type { Clause, PerClause } from "./clause";
import { clausesOf } from "./clause";
import { isFullAward, lossIn } from "./fullMark";
import { isIdleLimit, leftOver } from "./leftOver";
import { limitsOf } from "./limits";
import { itemOf } from "./listedItems";
import { contradictory, notSaid, otherThanFull, saidTwice, twoWays } from "./refusals";
import type { Building } from "./understanding";
import { isRefusal, refuse } from "./understanding";

export interface ListedItem {
  readonly text: string;
  readonly points: string | null;
}

/** A list of items: each with points, so much for each that holds, or so much less for each that does not. */
export function buildItems(items: readonly ListedItem[], clauses: readonly Clause[], full: Num | null): Building {
  const texts = items.map(({ text }) => text);
  const own = items.flatMap(({ points }) => points ?? []);
  const [award, ...awards] = clausesOf(clauses, "perAward");
  const [per, ...pers] = clausesOf(clauses, "per");
  const extra = awards[0] ?? pers[0] ?? leftOver(clauses, (clause) => isPart(clause, items, full));
  if (extra) return isRefusal(extra) ? extra : refuse(saidTwice, extra);
  if (own.length > 0 && own.length < items.length) return refuse(notSaid);
  const apart = own.find((points) => (award && !new Decimal(points).eq(lossIn(award.each))) || (per && lossIn(per.each) !== new Decimal(points).toString()));
  if (apart !== undefined) return refuse(contradictory, award ?? per);
  if (own.length > 0 && per && !countsItems(per)) return refuse(twoWays, per);
  const bound = clausesOf(clauses, "limit").find((limit) => !isIdleLimit(limit));
  if (bound && (own.length > 0 || award)) return refuse(twoWays, bound);
  if (own.length > 0) return perItem(items, own, full);
  if (award && per && !countsItems(per)) return refuse(twoWays, per);
  const loose = award && clausesOf(clauses, "text").find(({ text }) => !/[全均都各]|^(?:以上|上述)|所有/u.test(text));
  if (loose) return refuse(twoWays, loose);
  if (award && per && lossIn(award.each) !== lossIn(per.each)) return refuse(contradictory, per);
  if (award) return checkTotal({ rule: { kind: "checklist", items: texts, each: lossIn(award.each) } }, new Decimal(lossIn(award.each)).times(items.length), full);
  if (per) return perLoss(texts, per, clauses);
  return allOrNothing(texts, clauses);
}

/** What may stand beside the items: how they count, the full mark for all of them, and nothing for the rest. */
function isPart(clause: Clause, items: readonly ListedItem[], full: Num | null): boolean {
  const listed = (name: string): boolean => items.some(({ text }) => text === name);
  if (clause.t === "text") return clause.text.endsWith("各") || isFullAward(clause.award, full) || listed(clause.text);
  if (clause.t === "award") return listed(itemOf(clause));
  if (clause.t === "else") return clause.award?.kind === "none" && items.every(({ points }) => points === null);
  return ["item", "perAward", "per", "limit"].includes(clause.t);
}

function perItem(items: readonly ListedItem[], own: readonly string[], full: Num | null): Building {
  const total = own.reduce((sum, points) => sum.plus(points), new Decimal(0));
  const [each = "0"] = own;
  const equal = own.every((points) => new Decimal(points).eq(each));
  const texts = items.map(({ text }) => text);
  const rule = equal ? ({ kind: "checklist", items: texts, each } as const) : ({ kind: "itemised", items: items.map(({ text, points }) => ({ text, points: points ?? "0" })) } as const);
  return checkTotal({ rule }, total, full);
}

function checkTotal(built: Building, total: Decimal, full: Num | null): Building {
  return full === null || total.eq(full) ? built : refuse(otherThanFull(total.toString(), full));
}

/** 每有一项不符合扣1分 counts the items of the list; 每发现一起扣1分 counts cases. */
function perLoss(items: readonly string[], per: PerClause, clauses: readonly Clause[]): Building {
  const limits = limitsOf(clauses);
  if (isRefusal(limits)) return limits;
  const each = lossIn(per.each);
  if (!countsItems(per)) return { rule: { kind: "violations", items, each, ...limits } };
  return Object.keys(limits).length > 0 ? refuse(twoWays, per) : { rule: { kind: "checklist", items, each, counts: "lost" } };
}

function countsItems({ verb, counter, rest }: PerClause): boolean {
  const ofList = /^(?:项|条|个|点|类|种|小项|个方面|方面|要点|个要点|项内容|个指标|项指标)$/u.test(counter);
  return ofList && (verb === "lack" || /不符|不达|未|不满足|不具备|不合|没有|缺|不健全|不完整|不到位/u.test(rest));
}

/** 符合以上要求得满分，否则不得分 */
function allOrNothing(items: readonly string[], clauses: readonly Clause[]): Building {
  const whole = clausesOf(clauses, "text").find(({ award }) => award.kind === "full" || award.kind === "points");
  const nothing = clausesOf(clauses, "else").find(({ award }) => award?.kind === "none");
  if (!whole || !nothing) return refuse(notSaid);
  return { rule: { kind: "checklist", items, each: "100%", counts: "lost" } };
}
