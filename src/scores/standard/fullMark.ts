import { Decimal } from "../../quantity/decimal";
import type { Num } from "../../rubrics/rule";
import type { Award, Clause, Loss } from "./clause";
import { clausesOf } from "./clause";
import { otherThanFull } from "./refusals";
import type { Refusal } from "./understanding";
import { refuse } from "./understanding";

/**
 * The full mark of a standard: the given one, which the standard's own words must bear out, or what those words say.
 * Null where nobody says (得满分 alone).
 */
export function fullMark(clauses: readonly Clause[], given: Num | null): { readonly full: Num | null } | Refusal {
  const stated = [
    ...clausesOf(clauses, "full").map(({ points, start, end }) => ({ points, start, end })),
    ...clauses.flatMap((clause) => {
      const award = "award" in clause ? clause.award : null;
      return award?.kind === "full" && award.points !== null ? [{ points: award.points, start: clause.start, end: clause.end }] : [];
    }),
  ];
  const [first] = stated;
  const full = given ?? first?.points ?? null;
  const other = stated.find(({ points }) => full !== null && !new Decimal(points).eq(full));
  return other ? refuse(otherThanFull(other.points, full), other) : { full };
}

/** An award as points of a rule; a range or a span, which a person decides, has none. */
export function pointsIn(award: Award, full: Num | null): Num | null {
  switch (award.kind) {
    case "full":
      return full ?? "100%";
    case "points":
      return award.points;
    case "share":
      return `${award.share}%`;
    case "none":
      return "0";
    case "deduct": {
      if ("share" in award) return `${new Decimal(100).minus(award.share).toString()}%`;
      return full === null ? null : Decimal.max(0, new Decimal(full).minus(award.points)).toString();
    }
    case "range":
    case "span":
    case "proportion":
      return null;
  }
}

export function lossIn(loss: Loss): Num {
  return "points" in loss ? loss.points : `${loss.share}%`;
}

export function isFullAward(award: Award, full: Num | null): boolean {
  return isFull(pointsIn(award, full) ?? "0", full);
}

/** Whether points are the whole full mark: said in points, or as 100%. */
export function isFull(points: Num, full: Num | null): boolean {
  return points === "100%" || (full !== null && !points.endsWith("%") && new Decimal(points).eq(full));
}
