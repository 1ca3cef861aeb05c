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

/** The one unit that all measures share; null where they differ. */
export function commonUnit(measures: readonly Measure[]): string | null {
  const units = new Set(measures.filter(({ num, unit }) => unit !== "" || !new Decimal(num).isZero()).map(({ unit }) => unit));
  const [first = "", ...more] = [...units];
  return more.length === 0 ? first : null;
}

export function measuresOf({ from, to }: Condition): readonly Measure[] {
  return [from, to].flatMap((end) => end ?? []);
}

interface Placed {
  readonly cond: Condition;
}

/**
 * Conditions in ascending order with every soft end settled by its neighbour, as it is or refused.
 *
 * At one number exactly one side may hold it. 90%以上 holds it by law and beside 80%-90% by custom (上组限不在内); two spans
 * that both merely touch a number, or 以下 beside a span that starts there, leave it open: that is an overlap.
 */
export function settleEnds<T extends Placed>(placed: readonly T[]): readonly T[] | Refusal {
  const sorted = [...placed].sort((a, b) => start(a.cond).cmp(start(b.cond)) || finish(a.cond).cmp(finish(b.cond)));
  const conds = sorted.map(({ cond }) => cond);
  for (let index = 1; index < conds.length; index++) {
    const [lower, upper] = [conds[index - 1] ?? {}, conds[index] ?? {}];
    if (!lower.to || !upper.from || !new Decimal(lower.to.num).eq(upper.from.num)) continue;
    const settled = settle(lower.to, upper.from);
    if (!settled) return refuse(`${lower.to.num}${lower.to.unit}同时落在两档之内，没有写明归哪一档`);
    conds[index - 1] = { ...lower, to: settled[0] };
    conds[index] = { ...upper, from: settled[1] };
  }
  return sorted.map((item, index) => ({ ...item, cond: outward(conds[index] ?? {}, index === 0, index === conds.length - 1) }));
}

function settle(lower: End, upper: End): readonly [End, End] | null {
  if (lower.soft && upper.soft) {
    if (lower.lawful || !upper.lawful) return null;
    return [{ ...lower, included: false }, { ...upper, included: true }];
  }
  if (lower.soft) return [{ ...lower, included: !upper.included }, upper];
  if (upper.soft) return [lower, { ...upper, included: !lower.included }];
  return [lower, upper];
}

/** The outermost soft ends hold their number: 90%-100%, where nothing lies above, includes 100%. */
function outward(cond: Condition, first: boolean, last: boolean): Condition {
  const { from, to } = cond;
  return {
    ...cond,
    ...(first && from?.soft ? { from: { ...from, included: true } } : {}),
    ...(last && to?.soft ? { to: { ...to, included: true } } : {}),
  };
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
