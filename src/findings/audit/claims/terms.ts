import type { Claim } from "../claim";
import { claimOf } from "../claimOf";
import type { Formula } from "./formulas";
import { slipsOf } from "../../slips";
import { isRight } from "../judge";
import { printOf } from "../print";
import { Decimal } from "../../../quantity/decimal";

/**
 * The figures that a sentence states against the terms of the formula behind it: all but one agree, and the last differs by a
 * slip of the hand. The formula's own result tells which of the two is right.
 */
export function termsAgainstFormula({ passage, result, evaluated, start, claim }: Formula): readonly Claim[] {
  const stated = passage.figures.filter((one) => one.end <= start && start - one.end < 200 && one.sentence >= result.sentence - 1 && one.kind === (result.kind === "percent" ? one.kind : result.kind) && one.kind !== "percent" && one.kind !== "plain");
  const operands = evaluated.operands.filter((value) => !value.eq(100));
  const scaled = stated.map((figure) => ({ figure, shown: shownValue(figure.text) }));
  const free = scaled.filter(({ shown }) => shown && !operands.some((operand) => operand.eq(shown)));
  const unmatched = [...new Set(operands.map((operand) => operand.toString()))].filter((operand) => !scaled.some(({ shown }) => shown?.eq(operand)));
  const matched = scaled.length - free.length;
  const [only] = free;
  const [missing] = unmatched;
  if (free.length !== 1 || unmatched.length !== 1 || matched < 1 || !only?.shown || missing === undefined) return [];
  const slip = slipsOf({ value: only.shown, places: only.shown.decimalPlaces(), money: only.figure.kind === "money", others: [] }).find(({ value }) => value.eq(missing));
  if (!slip) return [];
  const factor = only.figure.value.div(only.shown.isZero() ? 1 : only.shown);
  const trust = isRight(claim.verdict) || claim.verdict === "truncation";
  return [claimOf(passage, only.figure, { exact: slip.value.times(factor), verdict: "contradiction", why: `后面的算式用的是${missing}${trust ? "，且算得通" : ""}，这里写${printOf(only.figure)}` })];
}

function shownValue(text: string): Decimal | null {
  const number = /[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "");
  return number === undefined ? null : new Decimal(number);
}
