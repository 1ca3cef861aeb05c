import { Decimal } from "../../quantity/decimal";
import type { Verdict } from "./claim";
import type { Figure } from "./figure";

/**
 * How a printed figure stands to what was recomputed.
 *
 * A cut-off last digit is told before the roundings of the terms are allowed for: 54.54% for 6 ÷ 11 is a truncation.
 * @param exact  as the figure's value is measured
 * @param slack  how far the terms' own rounding may move `exact`; zero where they are exact
 */
export function judge(figure: Figure, exact: Decimal, slack: Decimal): Verdict {
  const { value, last, half, approximate } = figure;
  if (value.eq(exact)) return "agrees";
  const inLast = exact.div(last);
  if (inLast.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(last).eq(value)) return "rounding";
  if (approximate) return value.minus(exact).abs().lte(exact.abs().times("0.05").plus(half)) ? "rounding" : "wrong";
  if (!inLast.isInteger() && inLast.toDecimalPlaces(0, Decimal.ROUND_DOWN).times(last).eq(value)) {
    return figure.kind === "percent" || slack.isZero() ? "truncation" : "rounding";
  }
  return value.minus(exact).abs().lte(slack.plus(half)) ? "rounding" : "wrong";
}

export function isRight(verdict: Verdict): boolean {
  return verdict === "agrees" || verdict === "rounding";
}

/** How far a ratio moves when both its terms move by half of their last printed place, in percent. */
export function ratioSlack(part: Figure, whole: Figure): Decimal {
  if (whole.value.isZero()) return new Decimal(0);
  const ratio = part.value.div(whole.value).abs();
  return part.half.plus(ratio.times(whole.half)).div(whole.value.abs()).times(100);
}
