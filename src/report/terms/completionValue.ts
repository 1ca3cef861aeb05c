import type { IndicatorRow } from "../../facts/facts";
import { indicatorDirection } from "../../facts/indicatorDirection";
import type { Decimal } from "../../quantity/decimal";
import type { AmountNumber } from "../../quantity/amountReading";
import { readAmount } from "../../quantity/readAmount";
import type { Telling } from "../telling";
import type { Valued } from "./valued";
import { lacking } from "./valued";

/** Target and result of an indicator as numbers of one unit; null where either is words, or they count different things. */
export interface IndicatorNumbers {
  readonly target: AmountNumber;
  readonly actual: AmountNumber;
  /** A ceiling (≤): less is better. */
  readonly ceiling: boolean;
}

export function indicatorNumbers(row: IndicatorRow): IndicatorNumbers | null {
  const [wanted, reached] = withoutCommonUnit(row.target?.text.trim() ?? "", row.actual?.text.trim() ?? "");
  const target = readAmount(wanted);
  const actual = readAmount(reached, target.kind === "number" ? target.unit : "");
  if (target.kind !== "number" || actual.kind !== "number" || target.unit !== actual.unit) return null;
  // Nobody has said whether 2.5 days are better than 3: told in words, not as a share.
  const direction = indicatorDirection(row);
  if (direction === null && wanted === (row.target?.text.trim() ?? "") && !actual.value.eq(target.value)) return null;
  return { target, actual, ceiling: direction === "≤" || direction === "<" };
}

/** 32期 and 40期 count the same thing, whatever it is; a date does not count. */
function withoutCommonUnit(target: string, actual: string): readonly [string, string] {
  const unit = /\d(\p{Script=Han}{1,6})$/u.exec(target)?.[1];
  const unread = [target, actual].map((text) => readAmount(text)).every((reading) => reading.kind === "text" && reading.what === "words");
  if (unit === undefined || !unread || !actual.endsWith(unit)) return [target, actual];
  return [target.slice(0, -unit.length), actual.slice(0, -unit.length)];
}

/** Whether the result keeps the target's own comparison; a plain target is a floor. */
export function isMet({ target, actual }: IndicatorNumbers): boolean {
  switch (target.comparison ?? "≥") {
    case "≥":
      return actual.value.gte(target.value);
    case ">":
      return actual.value.gt(target.value);
    case "≤":
      return actual.value.lte(target.value);
    case "<":
      return actual.value.lt(target.value);
    case "=":
      return actual.value.eq(target.value);
  }
}

/**
 * Completion of an indicator: actual ÷ target; target ÷ actual for a ceiling. Undefined over a divisor of zero or below.
 * Source: 财预〔2020〕10号 gives the proportion for floors; local forms give the reverse one for ceilings.
 */
export function completionValue(index: number, { evaluation, scope }: Telling): Valued {
  const row = evaluation.facts.indicators[index];
  const what = row ? `${row.name.text}完成率` : "指标完成率";
  const numbers = row ? indicatorNumbers(row) : null;
  if (!row || !numbers) return lacking({ kind: "missing", what, where: "", at: [] });
  const value = proportion(numbers);
  if (!value) return lacking({ kind: "noBase", what, where: "", at: [] });
  const from = [row.target, row.actual].flatMap((cell) => (cell ? [cell.at] : []));
  return { known: true, measured: { value, measure: "percent", unit: "" }, source: { of: `${scope}completion/${index}`, from, cites: [] } };
}

function proportion({ target, actual, ceiling }: IndicatorNumbers): Decimal | null {
  const [above, below] = ceiling ? [target.value, actual.value] : [actual.value, target.value];
  return below.gt(0) && above.gte(0) ? above.div(below) : null;
}
