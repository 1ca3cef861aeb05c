import { Decimal } from "../../quantity/decimal";
import type { Score } from "../../scores/score";
import type { Telling } from "../telling";
import type { Need } from "./need";
import type { Valued } from "./valued";
import { lacking } from "./valued";

export type ScoreAspect = "scores" | "full" | "lost";

/** Points, full mark or points lost of one criterion, or of all criteria under a first-level indicator, in 分. */
export function scoreValue(scores: readonly Score[], aspect: ScoreAspect, of: string): Valued {
  const unweighted = scores.filter((score) => score.criterion.full === "" && score.full.isZero());
  const unscored = aspect === "full" ? [] : scores.filter((score) => score.points === null);
  const needs = [...unweighted.map((score): Need => ({ ...needOf(score), kind: "missing", what: `${score.criterion.label}的分值` })), ...unscored.map(needOf)];
  if (needs.length > 0) return lacking(...needs);
  const value = scores.reduce((sum, score) => sum.plus(shareOf(score, aspect)), new Decimal(0));
  const from = scores.flatMap((score) => score.from);
  const cites = [...new Set(scores.flatMap((score) => score.criterion.cites))];
  return { known: true, measured: { value, measure: "plain", unit: "分" }, source: { of, from, cites } };
}

/** The points that the unit's own sheet states for a criterion, in 分. */
export function claimedValue(score: Score, of: string): Valued {
  if (!score.claimed) return lacking({ ...needOf(score), kind: "missing" });
  return { known: true, measured: { value: score.claimed.value, measure: "plain", unit: "分" }, source: { of, from: [score.claimed.at], cites: [] } };
}

/** The criteria under a first-level indicator: 投入. */
export function scoresOfGroup(telling: Telling, group: string): readonly Score[] {
  return telling.evaluation.scores.filter((score) => groupOf(score) === group);
}

/** The criteria whose points make up the sum of a first level: what does not apply and is not counted has no part in it. */
export function countedScores(scores: readonly Score[]): readonly Score[] {
  return scores.filter((score) => score.state !== "notApplicable" || score.points !== null);
}

/** The first-level indicator; a criterion that stands under none is its own. */
export function groupOf(score: Score): string {
  return score.criterion.path[0] ?? score.criterion.label;
}

/** The first-level indicators, in the order of the rubric. */
export function groupsOf(telling: Telling): readonly string[] {
  return [...new Set(telling.evaluation.scores.map(groupOf))];
}

function shareOf(score: Score, aspect: ScoreAspect): Decimal {
  const points = score.points ?? new Decimal(0);
  if (aspect === "full") return score.full;
  return aspect === "scores" ? points : score.full.minus(points);
}

export function needOf(score: Score): Need {
  return { kind: "points", what: score.criterion.label, where: "", at: score.from };
}
