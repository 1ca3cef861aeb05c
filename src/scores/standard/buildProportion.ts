import { Decimal } from "../../quantity/decimal";
import type { Num, Rule } from "../../rubrics/rule";
import { constant } from "./constant";
import type { Condition, Proportion } from "./clause";
import { isFullAward, pointsIn } from "./fullMark";
import type { AwardPiece } from "./awardPiece";
import { noFixedPoints, notSaid, otherThanFull, unlikeUnits } from "./refusals";
import { measured, numIn, spanOf } from "./spans";
import type { Building } from "./understanding";
import { refuse } from "./understanding";

interface ProportionPiece extends AwardPiece {
  readonly award: Proportion;
}

/** 按比例计分 somewhere among the spans: alone, below a target, above a limit, or between a target and a gate. */
export function buildProportion(pieces: readonly AwardPiece[], unit: string, full: Num | null): Building {
  const part = pieces.find((piece): piece is ProportionPiece => piece.award.kind === "proportion");
  if (!part) return refuse(notSaid);
  const { loses, upward, points = null } = part.award;
  if (points !== null && full !== null && !new Decimal(points).eq(full)) return refuse(otherThanFull(points, full), part.at);
  const whole = pieces.find(({ award }) => isFullAward(award, full));
  if (!whole) {
    if (loses) return refuse(notSaid, part.at);
    const share: Rule = { kind: "proportional", comparison: "≥", target: "100%" };
    return pieces.length === 1 ? { rule: share, unit: "%" } : split(pieces, share, unit, full);
  }
  const upper = whole.cond.from;
  const downward = !upper || (whole.cond.to && !whole.cond.bare && upper.num !== whole.cond.to.num);
  if (downward) return reversed(whole.cond, pieces, part, unit);
  const target = numIn(upper, unit);
  const exact = upward === "rate" && target !== "100%";
  if (exact && unit !== "%") return refuse(unlikeUnits, part.at);
  const share: Rule = { kind: "proportional", comparison: upper.included ? "≥" : ">", target: exact ? "100%" : target, ...measured(unit) };
  return pieces.length === 2 && !exact ? { rule: share, unit } : split(pieces, share, unit, full);
}

/** Full mark up to a limit (不超过90万元), in proportion above it: target ÷ actual, as provincial forms print it. */
function reversed(whole: Condition, pieces: readonly AwardPiece[], { award, at }: ProportionPiece, unit: string): Building {
  if (award.loses) return refuse(notSaid, at);
  const clear = whole.to && !whole.from && pieces.length === 2 && award.upward !== "rate" && award.upward !== "actual";
  if (!clear || !whole.to) return refuse(notSaid, at);
  return { rule: { kind: "proportional", comparison: whole.to.included ? "≤" : "<", target: numIn(whole.to, unit), ...measured(unit) }, unit };
}

function split(pieces: readonly AwardPiece[], share: Rule, unit: string, full: Num | null): Building {
  const rules = pieces.map(({ cond, award }) => ({ ...spanOf(cond, unit), rule: award.kind === "proportion" ? share : constant(pointsIn(award, full)) }));
  const unknown = rules.findIndex(({ rule }) => rule === null);
  if (unknown >= 0) return refuse(noFixedPoints, pieces[unknown]?.at);
  return { rule: { kind: "pieces", pieces: rules.map((piece) => ({ ...piece, rule: piece.rule ?? share })), ...measured(unit) }, unit };
}
