import { Decimal } from "../../quantity/decimal";
import { isShare, numOf, pointsOf } from "../../rubrics/num";
import type { PartialStep, RuleOf } from "../../rubrics/rule";
import type { RuleOutcome } from "../outcome";
import { given } from "../outcome";
import { numericRule } from "../ruleDefinition";
import { shownComparison, shownDistance, shownNum, shownPoints, shownStep } from "../shown";
import { withNegative } from "./negative";
import { stepsTaken } from "./stepsTaken";

/**
 * Full mark when met; every `every` away from the target costs `deduct` (每超过1个百分点扣0.5分，扣完为止).
 *
 * Reading    a step of 1% on a rate is one percentage point
 * Example    5 points, ≤100%, each 1% over −0.5, value 103% → 5 − 3 × 0.5 = 3.5
 */
export const step = numericRule<"step">({
  apply: (rule, full, value) => withNegative(value, rule.negative, (taken) => stepPoints(rule, full, taken)),
  inWords: (rule) => {
    const { comparison, target, every, deduct, partial, unit } = rule;
    const away = { "≥": "每低", "≤": "每高", "=": "每高或低" }[comparison];
    const part = `（${partialInWords(partial, shownStep(every, unit))}）`;
    return `${shownComparison(comparison, target, unit)}得满分，${away}${shownStep(every, unit)}扣${shownPoints(deduct)}${part}，${limitInWords(rule)}`;
  },
});

function stepPoints({ comparison, target, every, deduct, partial, least = "0", most, unit }: RuleOf<"step">, full: Decimal, value: Decimal): RuleOutcome {
  const below = numOf(target).minus(value);
  const distance = comparison === "≥" ? below : comparison === "≤" ? below.neg() : below.abs();
  if (distance.lte(0)) return given(full);
  const steps = stepsTaken(distance, numOf(every), partial);
  const asked = steps.times(pointsOf(deduct, full));
  const lost = Decimal.min(asked, most === undefined ? full : pointsOf(most, full), full.minus(pointsOf(least, full)));
  if (lost.lte(0)) return given(full);
  return given(full.minus(lost), () => {
    const counted = partial === "linear" ? "按比例" : `按${shownNum(every, unit)}一档计${steps.toString()}档`;
    const side = below.gt(0) ? "低于" : "高于";
    const gap = shownDistance(distance, isShare(target) ? target : every, unit);
    return `${side}${shownNum(target, unit)}，${below.gt(0) ? "差" : "超出"}${gap}，${counted}${asked.gt(lost) ? "，扣至下限" : ""}`;
  });
}

function limitInWords({ least, most }: RuleOf<"step">): string {
  if (most !== undefined) return `最多扣${shownPoints(most)}`;
  return least === undefined || least === "0" ? "扣完为止" : `最低得${shownPoints(least)}`;
}

function partialInWords(partial: PartialStep, every: string): string {
  if (partial === "linear") return "不足部分按比例";
  return partial === "ceil" ? `不足${every}按${every}计` : `不足${every}不计`;
}
