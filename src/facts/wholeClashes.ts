import { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import type { MoneyUnit } from "../quantity/money";
import type { TableReading } from "./recogniseTable";
import type { Said } from "./said";
import type { UnitClash } from "./unitPairs";
import { isMoney } from "./unitPairs";

/** What all the money of a department's year is part of. */
export const whole = /^(?:spend|income|budget\.spend|budget\.income)\.(?:total|grandTotal)$|^budget\.(?:initial|adjusted)$/;
/** What was built up over many years may exceed a year's money. */
const ofManyYears = /^(?:asset|building)\./;
/** No part is so many times its whole; a slip between 万元 and 元 makes it ten thousand times. */
const impossible = 1000;

/**
 * Tables whose largest amount is a thousand times all the money that the department's other tables tell: one of the two unit
 * lines is wrong, though no fact stands in both. Each clash comes from both sides.
 */
export function wholeClashes(all: readonly Said[]): readonly (readonly [UnitClash, UnitClash | null])[] {
  const money = all.filter((said) => isMoney(said) && !ofManyYears.test(said.id));
  const parts = largestBy(money.filter(({ ownUnit }) => !ownUnit));
  const wholes = largestBy(money.filter(({ id, table }) => whole.test(id) && table.kind.subject !== "project"));
  // The largest whole of another table: for all tables but one that is the first.
  const [first, second] = [...wholes.values()].sort((a, b) => b.yuan.comparedTo(a.yuan));
  return [...parts.values()].flatMap((part) => {
    const other = first?.said.table === part.said.table ? second : first;
    return other && part.yuan.gt(other.yuan.times(impossible)) ? clashOf(part, other) : [];
  });
}

/** A figure with its worth in 元, without its sign. */
interface Sized {
  readonly said: Said;
  readonly yuan: Decimal;
}

function clashOf(part: Sized, other: Sized): readonly (readonly [UnitClash, UnitClash | null])[] {
  const instead = (["千元", "元"] as const).find((unit) => under(part.said, unit).lte(other.yuan.times(10)));
  const larger = other.said.ownUnit ? undefined : (["千元", "万元"] as const).find((unit) => part.yuan.lte(under(other.said, unit).times(10)));
  if (!instead) return [];
  return [[{ said: part.said, other: other.said, instead }, larger ? { said: other.said, other: part.said, instead: larger } : null]];
}

function largestBy(all: readonly Said[]): ReadonlyMap<TableReading, Sized> {
  const largest = new Map<TableReading, Sized>();
  for (const said of all) {
    const { quantity } = said.reading;
    if (!quantity || !isMoneyUnit(quantity.unit)) continue;
    const yuan = inMoneyUnit({ value: quantity.value, unit: quantity.unit }, "元").value.abs();
    const known = largest.get(said.table);
    if (!known || yuan.gt(known.yuan)) largest.set(said.table, { said, yuan });
  }
  return largest;
}

function under({ reading: { quantity } }: Said, unit: MoneyUnit): Decimal {
  return quantity ? inMoneyUnit({ value: quantity.value, unit }, "元").value.abs() : new Decimal(0);
}
