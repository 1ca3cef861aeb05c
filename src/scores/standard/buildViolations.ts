import { Decimal } from "../../quantity/decimal";
import type { Num } from "../../rubrics/rule";
import type { Clause, PerClause } from "./clause";
import { clausesOf } from "./clause";
import { isFull, lossIn, pointsIn } from "./fullMark";
import { isIdleLimit, leftOver } from "./leftOver";
import { limitsOf } from "./limits";
import type { Building } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** 每发现一起扣2分，扣完为止: so much less for every case found, with no list to tick. */
export function buildViolations(clauses: readonly Clause[], pers: readonly PerClause[], full: Num | null): Building {
  const [per, ...others] = pers;
  if (!per) return refuse("没有写明每发现一项扣多少分");
  const different = others.find(({ each }) => lossIn(each) !== lossIn(per.each));
  if (different) return refuse("不同情形扣分不同，单凭问题个数不能计分", different);
  const other = leftOver(clauses, (clause) => clause.t === "per" || clause.t === "limit" || (clause.t === "text" && isFull(pointsIn(clause.award, full) ?? "0", full)));
  if (other) return other;
  const limits = limitsOf(clauses);
  if (isRefusal(limits)) return limits;
  return { rule: { kind: "violations", items: pers.map(({ lead }) => lead).filter((lead) => lead !== ""), each: lossIn(per.each), ...limits } };
}

/** 每完成一项得2分 with no list: in proportion up to as many as make the full mark. */
export function buildAccrual(clauses: readonly Clause[], full: Num | null): Building {
  const [award, ...more] = clausesOf(clauses, "perAward");
  if (!award || more.length > 0) return refuse("各项的计分办法写了几次", more[0]);
  const other = leftOver(clauses, (clause) => clause.t === "perAward" || isIdleLimit(clause));
  if (other) return other;
  const count = full === null ? null : new Decimal(full).div(award.each);
  if (!count?.isInteger()) return refuse("没有列出各项，也不能由分值推出项数", award);
  return { rule: { kind: "proportional", comparison: "≥", target: count.toString() } };
}
