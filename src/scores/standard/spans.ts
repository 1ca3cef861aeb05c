import { Decimal } from "../../quantity/decimal";
import type { Num, Span } from "../../rubrics/rule";
import type { Condition, End, Measure } from "./clause";
import type { Refusal } from "./understanding";
import { refuse } from "./understanding";

/** A number of a rule: 95 with % → "95%". A zero has no unit of its own and takes the others'. */
export function numIn({ num, unit }: Measure, common: string): Num {
  const plain = new Decimal(num).toString();
  return unit === "%" || (common === "%" && new Decimal(num).isZero()) ? `${plain}%` : plain;
}

/** The unit that a rule prints: neither shares nor plain numbers have one. */
export function measured(unit: string): { readonly unit?: string } {
  return unit === "" || unit === "%" ? {} : { unit };
}

/** The one unit that all measures share; null where they differ. 15≤个数<20 beside 20个 leaves it out. */
export function commonUnit(measures: readonly Measure[]): string | null {
  const units = new Set(measures.filter(({ num, unit }) => unit !== "" || !new Decimal(num).isZero()).map(({ unit }) => unit));
  if (!units.has("%")) units.delete("");
  const [first = "", ...more] = [...units];
  return more.length === 0 ? first : null;
}

export function measuresOf({ from, to }: Condition): readonly Measure[] {
  return [from, to].flatMap((end) => end ?? []);
}

interface Placed {
  readonly cond: Condition;
  /** Where it stands in the text. */
  readonly at: Stretch;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Conditions in ascending order with every soft end settled by its neighbour, as it is or refused.
 *
 * At one number exactly one side may hold it. 90%以上 holds it by law and beside 80%-90% by custom. Where both sides merely touch it,
 * custom decides, and is said: of two spans the upper (上组限不在内), and where 以下 stands beside a span that starts there, the one
 * that brings more (达到70%的 are paid as 70%-80%, not as 70%以下). What nobody can tell apart is an overlap.
 *
 * @param worth  what a piece brings, as a share of the full mark; null where that is no number
 */
export function settleEnds<T extends Placed>(placed: readonly T[], worth: (piece: T) => Decimal | null = () => null): readonly T[] | Refusal {
  const sorted = sortedByStart(placed);
  const conds = sorted.map(({ cond }) => cond);
  for (let index = 1; index < conds.length; index++) {
    const [lower, upper] = [conds[index - 1] ?? {}, conds[index] ?? {}];
    if (!lower.to || !upper.from || !new Decimal(lower.to.num).eq(upper.from.num)) continue;
    const settled = settle(lower.to, upper.from, compared(sorted[index - 1], sorted[index], worth));
    if (!settled) return refuse(`${lower.to.num}${lower.to.unit}同时落在两档之内，没有写明归哪一档`, both(sorted[index - 1], sorted[index]));
    conds[index - 1] = { ...lower, to: settled[0] };
    conds[index] = { ...upper, from: settled[1] };
  }
  return sorted.map((item, index) => ({ ...item, cond: hardened(conds[index] ?? {}) }));
}

export function sortedByStart<T extends Placed>(placed: readonly T[]): readonly T[] {
  return [...placed].sort((a, b) => start(a.cond).cmp(start(b.cond)) || finish(a.cond).cmp(finish(b.cond)));
}

/** Above 0 where the upper brings more. */
function compared<T>(lower: T | undefined, upper: T | undefined, worth: (piece: T) => Decimal | null): number {
  const [less, more] = [lower && worth(lower), upper && worth(upper)];
  return less && more ? more.cmp(less) : 0;
}

function settle(lower: End, upper: End, better: number): readonly [End, End] | null {
  const hard = (end: End, included: boolean): End => ({ ...end, included, soft: false });
  if (lower.soft && upper.soft) {
    if (upper.lawful && !lower.lawful) return [hard(lower, false), hard(upper, true)];
    const toUpper = lower.lawful ? better : 1;
    if (toUpper === 0) return null;
    return toUpper > 0 ? [hard(lower, false), { ...hard(upper, true), customary: true }] : [{ ...hard(lower, true), customary: true }, hard(upper, false)];
  }
  if (lower.soft) return [hard(lower, !upper.included), upper];
  if (upper.soft) return [lower, hard(upper, !lower.included)];
  return [lower, upper];
}

/** The stretch of text that holds both. */
export function both(a: Placed | undefined, b: Placed | undefined): Stretch | undefined {
  const known = [a, b].flatMap((placed) => placed?.at ?? []);
  if (known.length === 0) return undefined;
  return { start: Math.min(...known.map((at) => at.start)), end: Math.max(...known.map((at) => at.end)) };
}

/** Where no neighbour begins at its number, a soft end holds it: 90%-100%, and nothing above, includes 100%; 1-2件 includes 2. */
export function hardened({ from, to, ...rest }: Condition): Condition {
  const hard = (end: End): End => (end.soft ? { ...end, included: true, soft: false } : end);
  return { ...rest, ...(from ? { from: hard(from) } : {}), ...(to ? { to: hard(to) } : {}) };
}

export function spanOf({ from, to }: Condition, unit: string): Span {
  return {
    ...(from ? { from: numIn(from, unit), fromIncluded: from.included } : {}),
    ...(to ? { to: numIn(to, unit), toIncluded: to.included } : {}),
  };
}

/** What lies outside an unbroken run of conditions: below its lowest and above its highest; everything where there are none. */
export function outside(conds: readonly Condition[]): readonly Condition[] {
  if (conds.length === 0) return [{}];
  const sorted = [...conds].sort((a, b) => start(a).cmp(start(b)));
  const [first] = sorted;
  const last = [...conds].sort((a, b) => finish(a).cmp(finish(b))).at(-1);
  return [
    ...(first?.from ? [{ to: { ...first.from, included: !first.from.included } }] : []),
    ...(last?.to ? [{ from: { ...last.to, included: !last.to.included } }] : []),
  ];
}

function start({ from }: Condition): Decimal {
  return new Decimal(from?.num ?? "-Infinity");
}

function finish({ to }: Condition): Decimal {
  return new Decimal(to?.num ?? "Infinity");
}
