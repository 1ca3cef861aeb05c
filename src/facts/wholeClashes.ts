import type { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import type { MoneyUnit } from "../quantity/money";
import type { TableReading } from "./recogniseTable";
import type { Said } from "./said";
import type { UnitClash } from "./unitPairs";
import { isMoney } from "./unitPairs";

/** What all the money of a department's year is part of. */
const whole = /^(?:spend|income|budget\.spend|budget\.income)\.(?:total|grandTotal)$|^budget\.(?:initial|adjusted)$/;
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
  const largest = largestBy(money.filter(({ ownUnit }) => !ownUnit));
  const wholes = largestBy(money.filter(({ id, table }) => whole.test(id) && table.kind.subject !== "project"));
  return [...largest.values()].flatMap((said) => {
    const others = [...wholes.values()].filter(({ table }) => table !== said.table);
    const [first, ...rest] = others;
    if (!first) return [];
    const other = rest.reduce((most, next) => (inYuan(next).gt(inYuan(most)) ? next : most), first);
    const [part, all] = [inYuan(said), inYuan(other)];
    if (part.lte(all.times(impossible))) return [];
    const instead = (["千元", "元"] as const).find((unit) => under(said, unit).lte(all.times(10)));
    const larger = other.ownUnit ? undefined : (["千元", "万元"] as const).find((unit) => part.lte(under(other, unit).times(10)));
    return instead ? [[{ said, other, instead }, larger ? { said: other, other: said, instead: larger } : null] as const] : [];
  });
}

function largestBy(all: readonly Said[]): ReadonlyMap<TableReading, Said> {
  const largest = new Map<TableReading, Said>();
  for (const said of all) {
    const known = largest.get(said.table);
    if (!known || inYuan(said).gt(inYuan(known))) largest.set(said.table, said);
  }
  return largest;
}

function inYuan({ reading: { quantity } }: Said): Decimal {
  if (!quantity || !isMoneyUnit(quantity.unit)) throw new Error("Only money is compared.");
  return inMoneyUnit({ value: quantity.value, unit: quantity.unit }, "元").value.abs();
}

function under(said: Said, unit: MoneyUnit): Decimal {
  const { quantity } = said.reading;
  if (!quantity) throw new Error("Only money is compared.");
  return inMoneyUnit({ value: quantity.value, unit }, "元").value.abs();
}
