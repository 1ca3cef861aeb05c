import type { ScoringRow } from "../facts/facts";
import { indicatorDirection } from "../facts/indicatorDirection";
import { numberIn } from "../facts/numberIn";
import type { AmountNumber } from "../quantity/amountReading";
import type { Decimal } from "../quantity/decimal";
import { isShare } from "../rubrics/num";
import type { Num, Rule, Span } from "../rubrics/rule";
import { inUnit } from "./judgedIndicator";
import type { Judged } from "./judged";
import { completion } from "./rules/completion";

/** A standard that counts what was reached of the target, not the value itself: 达到目标值得满分，未达到的按完成比例计分. */
const ofTarget = /目标|指标值|计划|完成比例|完成率|按比例/u;

/**
 * What a row of the unit's own scoring sheet shows its rule, where the sheet has the actual value beside the standard: the value
 * in the rule's unit, or how far the target is reached where the standard counts that. Null where it says nothing certain.
 */
export function judgedRow(row: ScoringRow, rule: Rule): Judged | null {
  const { name, target, actual, standard } = row;
  const done = numberIn(actual);
  const numbers = numbersOf(rule);
  if (!actual || !done || numbers.length === 0) return null;
  const said = target ? `${name.text}：目标值${target.text}，实际完成${actual.text}` : `${name.text}：实际完成${actual.text}`;
  const look = { rate: null, fact: null, ownValue: { target: target ?? null, actual }, from: [actual, target].flatMap((cell) => cell?.at ?? []) };
  const found = (value: Decimal | null, reached: boolean): Judged | null =>
    value && { kind: "value", ...look, value, shown: reached ? `${said}，为目标值的${value.times(100).toDecimalPlaces(2).toString()}%` : said };
  if (!numbers.some(isShare)) return found(inUnit(done.value, done.unit, "unit" in rule ? (rule.unit ?? "") : ""), false);
  const share = done.unit === "%" ? done.value.div(100) : null;
  const reached = share && (rule.kind === "bands" || !ofTarget.test(standard?.text ?? "")) ? null : reachedOf(row, done, rule);
  return found(reached ?? share, reached !== null && !reached.eq(share ?? -1));
}

/** How far the target is reached: above 1 is better than it, but for a rule that wants no more than 100 %, where above 1 is more of it. */
function reachedOf({ name, target }: ScoringRow, done: AmountNumber, rule: Rule): Decimal | null {
  const wanted = numberIn(target);
  const value = wanted && inUnit(done.value, done.unit, wanted.unit);
  if (!wanted || !value) return null;
  const goal = wanted.unit === "%" ? wanted.value.div(100) : wanted.value;
  if ("comparison" in rule && (rule.comparison === "≤" || rule.comparison === "<")) return goal.gt(0) ? value.div(goal) : null;
  const direction = indicatorDirection({ name, target: target ?? null });
  if (direction === null && !value.eq(goal)) return null;
  return completion(value, wanted.comparison ?? "≥", goal);
}

/** The numbers with which a rule compares a value; none where a person judges by words or counts. */
function numbersOf(rule: Rule): readonly Num[] {
  const ends = (spans: readonly Span[]): readonly Num[] => spans.flatMap(({ from, to }) => [from, to].flatMap((end) => end ?? []));
  if ("target" in rule) return [rule.target];
  if (rule.kind === "bands") return ends(rule.bands);
  return rule.kind === "pieces" ? ends(rule.pieces) : [];
}
