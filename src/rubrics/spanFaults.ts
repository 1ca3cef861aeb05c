import type { Decimal } from "../quantity/decimal";
import { isShare, numOf } from "./num";
import type { Num, Span } from "./rule";

/** `after` is the place of the span, in ascending order, behind which two do not meet. */
export type SpanFault = { readonly kind: "gap" | "overlap" | "empty"; readonly near: string; readonly after?: number };

interface Edge {
  readonly at: Decimal;
  readonly included: boolean;
}

/**
 * Where spans leave a gap, overlap or hold nothing. Their order does not matter.
 *
 * The lowest may start at 0 and the highest end at 100%, both included: beyond those a rate of that kind has no values,
 * or the rule says what it does with them. Whole numbers count one by one, so that 2件, 3件 and 4件以上 touch.
 */
export function spanFaults(spans: readonly Span[]): readonly SpanFault[] {
  const sorted = [...spans].sort((a, b) => compareFrom(a, b));
  const discrete = spans.every(isWhole);
  const empty = sorted.filter(isEmpty).map((span): SpanFault => ({ kind: "empty", near: near(span) }));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || empty.length > 0) return empty;
  const ends: SpanFault[] = [];
  if (first.from !== undefined && !(first.fromIncluded && numOf(first.from).isZero())) ends.push({ kind: "gap", near: first.from });
  if (last.to !== undefined && !(last.toIncluded && last.to === "100%")) ends.push({ kind: "gap", near: last.to });
  return [...ends, ...sorted.slice(1).flatMap((span, index) => between(sorted[index] ?? span, span, discrete).map((fault) => ({ ...fault, after: index })))];
}

function between(lower: Span, upper: Span, discrete: boolean): readonly SpanFault[] {
  const end = edge(lower.to, lower.toIncluded);
  const start = edge(upper.from, upper.fromIncluded);
  if (!end || !start) return [{ kind: "overlap", near: upper.from ?? lower.to ?? "" }];
  const where = upper.from ?? "";
  if (end.at.eq(start.at)) return end.included === start.included ? [{ kind: end.included ? "overlap" : "gap", near: where }] : [];
  if (end.at.gt(start.at)) return [{ kind: "overlap", near: where }];
  const nextWhole = discrete && firstWhole(start).minus(lastWhole(end)).eq(1);
  return nextWhole ? [] : [{ kind: "gap", near: `${lower.to ?? ""}~${where}` }];
}

function compareFrom(a: Span, b: Span): number {
  const [left, right] = [edge(a.from, a.fromIncluded), edge(b.from, b.fromIncluded)];
  if (!left || !right) return left ? 1 : right ? -1 : 0;
  return left.at.cmp(right.at) || Number(right.included) - Number(left.included);
}

function isEmpty(span: Span): boolean {
  const [start, end] = [edge(span.from, span.fromIncluded), edge(span.to, span.toIncluded)];
  if (!start || !end) return false;
  return start.at.gt(end.at) || (start.at.eq(end.at) && !(start.included && end.included));
}

function isWhole({ from, to }: Span): boolean {
  return [from, to].every((num) => num === undefined || (!isShare(num) && numOf(num).isInteger()));
}

function firstWhole({ at, included }: Edge): Decimal {
  return included ? at : at.plus(1);
}

function lastWhole({ at, included }: Edge): Decimal {
  return included ? at : at.minus(1);
}

function edge(num: Num | undefined, included = false): Edge | null {
  return num === undefined ? null : { at: numOf(num), included };
}

function near({ from = "", to = "" }: Span): string {
  return `${from}~${to}`;
}
