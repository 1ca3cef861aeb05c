import type { MoneyUnit } from "../quantity/money";
import { Decimal } from "../quantity/decimal";
import { inMoneyUnit, isMoneyUnit } from "../quantity/money";
import type { Reading } from "./fact";
import { agrees } from "./mergeReadings";
import type { TableReading } from "./recogniseTable";
import type { Said } from "./said";

/** A figure that agrees with another table's only under another unit. */
export interface UnitClash {
  readonly said: Said;
  readonly other: Said;
  readonly instead: MoneyUnit;
}

/** Two tables that tell the same facts: how often they agree, and where only another unit would make them. */
export interface UnitPair {
  readonly one: TableReading;
  readonly other: TableReading;
  agreeing: number;
  readonly clashes: UnitClash[];
}

/** The units that unit lines are mistaken for one another in. */
const mistaken = ["元", "千元", "万元"] as const;
/** A figure below a thousand yuan may well be the one whose unit is wrong: 0.00048 that stands for 4.8万元. */
const little = new Decimal(1000);
/** A fact that more tables tell is not compared any further: a hundred copies of one sheet prove no more than some. */
const fewTables = 24;

/** Every two tables that tell the same money of the same year. */
export function unitPairs(all: readonly Said[]): readonly UnitPair[] {
  const byFact = new Map<string, Said[]>();
  for (const said of all.filter(isMoney)) {
    const key = `${said.id}@${said.reading.year ?? ""}`;
    const list = byFact.get(key);
    if (list) list.push(said);
    else byFact.set(key, [said]);
  }
  const pairs = new Map<TableReading, Map<TableReading, UnitPair>>();
  for (const list of byFact.values()) {
    list.slice(0, fewTables).forEach((one, index) => {
      for (const other of list.slice(index + 1, fewTables)) if (one.table !== other.table) compare(one, other, pairOf(pairs, one.table, other.table));
    });
  }
  return [...pairs.values()].flatMap((others) => [...others.values()]);
}

/** Money in a known unit; zero is zero in every one. */
export function isMoney({ reading: { quantity } }: Said): boolean {
  return quantity !== null && isMoneyUnit(quantity.unit) && !quantity.value.isZero();
}

function pairOf(pairs: Map<TableReading, Map<TableReading, UnitPair>>, one: TableReading, other: TableReading): UnitPair {
  const known = pairs.get(one)?.get(other) ?? pairs.get(other)?.get(one);
  if (known) return known;
  const pair: UnitPair = { one, other, agreeing: 0, clashes: [] };
  const others = pairs.get(one);
  if (others) others.set(other, pair);
  else pairs.set(one, new Map([[other, pair]]));
  return pair;
}

function compare(one: Said, other: Said, pair: UnitPair): void {
  if (agrees(one.reading, other.reading)) {
    pair.agreeing += 1;
    return;
  }
  for (const [said, against] of [[one, other], [other, one]] as const) {
    if (said.ownUnit) continue;
    const instead = unitsInstead(said.reading).find((unit) => unit !== said.reading.quantity?.unit && agrees(under(said.reading, unit), against.reading));
    if (instead) pair.clashes.push({ said, other: against, instead });
  }
}

function unitsInstead({ quantity }: Reading): readonly MoneyUnit[] {
  const isLittle = quantity !== null && isMoneyUnit(quantity.unit) && inMoneyUnit({ value: quantity.value, unit: quantity.unit }, "元").value.abs().lt(little);
  return isLittle ? [...mistaken, "亿元"] : mistaken;
}

/** The reading as it would be under another unit. */
function under(reading: Reading, unit: MoneyUnit): Reading {
  return { ...reading, quantity: reading.quantity && { value: reading.quantity.value, unit } };
}
