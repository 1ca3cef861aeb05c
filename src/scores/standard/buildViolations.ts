import { Decimal } from "../../quantity/decimal";
import type { Num } from "../../rubrics/rule";
import type { Clause, PerClause } from "./clause";
import { clausesOf } from "./clause";
import { isFullAward, lossIn } from "./fullMark";
import { isIdleLimit, leftOver } from "./leftOver";
import { limitsOf } from "./limits";
import { contradictory, notSaid, saidTwice, twoWays } from "./refusals";
import type { Building } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** 每发现一起扣2分，扣完为止: so much less for every case found, with no list to tick. */
export function buildViolations(clauses: readonly Clause[], pers: readonly PerClause[], full: Num | null): Building {
  const [per, ...others] = pers;
  if (!per) return refuse(notSaid);
  const different = others.find(({ each }) => lossIn(each) !== lossIn(per.each));
  if (different) return refuse(twoWays, different);
  const other = leftOver(clauses, (clause) => clause.t === "per" || clause.t === "limit" || (clause.t === "target" && clause.value.num === "0") || (clause.t === "text" && isFullAward(clause.award, full)));
  if (other) return other;
  const limits = limitsOf(clauses);
  if (isRefusal(limits)) return limits;
  return { rule: { kind: "violations", items: pers.map(({ lead }) => lead).filter((lead) => lead !== ""), each: lossIn(per.each), ...limits } };
}

/** 每完成一项得2分 with no list: in proportion up to as many as make the full mark. */
export function buildAccrual(clauses: readonly Clause[], full: Num | null): Building {
  const [award, ...more] = clausesOf(clauses, "perAward");
  if (!award || more.length > 0) return refuse(saidTwice, more[0]);
  const each = lossIn(award.each);
  const counted = clausesOf(clauses, "count");
  const other = leftOver(clauses, (clause) => clause.t === "perAward" || clause.t === "count" || isIdleLimit(clause) || (counted.length > 0 && clause.t === "per" && clause.verb === "lack" && lossIn(clause.each) === each));
  if (other) return other;
  const count = full === null ? null : new Decimal(full).div(each);
  const stated = counted.find((clause) => !count?.eq(clause.count));
  if (stated) return refuse(contradictory, stated);
  if (!count?.isInteger()) return refuse(notSaid, award);
  return { rule: { kind: "proportional", comparison: "≥", target: count.toString() } };
}
