import { Decimal } from "../quantity/decimal";
import { round } from "../quantity/rounding";
import type { Rate } from "../rates/rate";
import type { Rubric } from "../rubrics/rubric";
import { ceilingByExecution } from "./ceilingByExecution";
import { grade } from "./grade";
import type { Score, Total } from "./score";

/**
 * The total of a rubric: the sum of the points given so far, and what the grade may still become.
 *
 * Where criteria without anything to judge give their weight to the rest, the sum is brought to the whole full mark
 * (按百分制折算). Where the rubric has ceilings, the execution rate caps it.
 */
export function totalOf(scores: readonly Score[], rubric: Rubric, rates: readonly Rate[]): Total {
  const full = new Decimal(rubric.fullMark);
  const released = scores.filter(isReleased);
  const pending = scores.filter((score) => score.points === null && !isReleased(score));
  const share = full.minus(sum(released.map((score) => score.full)));
  const bring = (points: Decimal): Decimal => (released.length === 0 || share.lte(0) ? points : round(points.times(full).div(share), rubric.rounding));
  const cap = (points: Decimal) => capped(bring(points), rubric, rates);
  const points = sum(scores.flatMap((score) => score.points ?? []));
  const given = cap(points);
  const everything = points.plus(openPoints(scores, pending, full));
  const gradeOf = (total: Decimal): string => grade(total, full, rubric.grades, rubric.fullMark);
  return {
    points: given.points,
    full,
    pending: pending.length,
    grade: gradeOf(given.points),
    gradeIfNothing: gradeOf(given.points),
    gradeIfEverything: gradeOf(cap(everything).points),
    ...(given.ceiling ? { ceiling: given.ceiling } : {}),
  };
}

/** What the pending criteria can still bring; where their weights are not known, all that the known ones leave. */
function openPoints(scores: readonly Score[], pending: readonly Score[], full: Decimal): Decimal {
  const unweighted = pending.some(({ criterion }) => criterion.full === "");
  const weighed = sum(pending.map((score) => score.full));
  return unweighted ? Decimal.max(weighed, full.minus(sum(scores.filter(({ points }) => points !== null).map((score) => score.full)))) : weighed;
}

function capped(points: Decimal, { ceilings = [] }: Rubric, rates: readonly Rate[]) {
  const execution = rates.find(({ definition }) => definition.id === "execution");
  if (!execution?.value) return { points, ceiling: undefined };
  const { points: left, ceiling } = ceilingByExecution(points, execution.value, ceilings);
  if (!ceiling) return { points, ceiling: undefined };
  const bound = ceiling.comparison === "<" ? "低于" : "不高于";
  const reason = `预算执行率${execution.printed}，${bound}${ceiling.execution}，总分不超过${ceiling.ceiling}分`;
  return { points: left, ceiling: { points: left, reason } };
}

function isReleased({ state, points }: Score): boolean {
  return state === "notApplicable" && points === null;
}

function sum(points: readonly Decimal[]): Decimal {
  return points.reduce((total, one) => total.plus(one), new Decimal(0));
}
