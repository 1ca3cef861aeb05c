import { Decimal } from "../../quantity/decimal";
import type { Num } from "../../rubrics/rule";
import type { Clause, Loss } from "./clause";
import { noFixedPoints } from "./refusals";
import type { Refusal } from "./understanding";
import { isRefusal, refuse } from "./understanding";

/** 每缺一项扣1/3权重, 每项各占25%权重: as points where the full mark says how many; refused where they have no end (1/3 of 4). */
export function sharesOfFull(clauses: readonly Clause[], full: Num | null): readonly Clause[] | Refusal {
  const settled = clauses.map((clause) => {
    if (clause.t === "perAward") return withPoints(clause, full);
    return (clause.t === "per" || clause.t === "step") && isFraction("each" in clause ? clause.each : clause.deduct) ? withPoints(clause, full) : clause;
  });
  return settled.find(isRefusal) ?? (settled as readonly Clause[]);
}

function isFraction(loss: Loss): boolean {
  return "share" in loss && loss.of !== undefined;
}

function withPoints(clause: Extract<Clause, { readonly t: "perAward" | "per" | "step" }>, full: Num | null): Clause | Refusal {
  const loss = "each" in clause ? clause.each : clause.deduct;
  if ("points" in loss) return clause;
  const points = full === null ? null : new Decimal(full).times(loss.share).div(loss.of ?? "100");
  if (points === null || points.decimalPlaces() > 4) return refuse(noFixedPoints, clause);
  const given: Loss = { points: points.toString() };
  return clause.t === "step" ? { ...clause, deduct: given } : { ...clause, each: given };
}
